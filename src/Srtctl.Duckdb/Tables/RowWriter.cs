using System.Text;
using Srtctl.Duckdb.Native;

namespace Srtctl.Duckdb.Tables;

/// <summary>Writes rows into a chunk of DuckDB's, in place. What is not set is null.</summary>
internal sealed unsafe class RowWriter
{
    /// <summary>Rows of a chunk.</summary>
    public const int Capacity = 2048;

    private const int Words = Capacity / 64;
    private const int TextSize = 2;

    private readonly nint[] _vectors;
    private readonly nint[] _values;
    private readonly nint[] _validity;
    private readonly (string? Text, int Row)[] _last;

    public RowWriter(int columns)
    {
        _vectors = new nint[columns];
        _values = new nint[columns];
        _validity = new nint[columns];
        _last = new (string?, int)[columns];
    }

    /// <summary>The row that is written.</summary>
    public int Row { get; private set; }

    /// <summary>Fills a chunk as far as the source reaches.</summary>
    public void Fill(nint chunk, RowSource source)
    {
        for (var column = 0; column < _vectors.Length; column++)
            Begin(chunk, column);
        Row = 0;
        while (Row < Capacity && source.TryWrite(this))
            Row++;
        DuckdbApi.SetChunkSize(chunk, (ulong)Row);
    }

    public void Set(int column, long? value)
    {
        if (value is { } known)
            ((long*)Known(column))[Row] = known;
    }

    public void Set(int column, int? value)
    {
        if (value is { } known)
            ((int*)Known(column))[Row] = known;
    }

    public void Set(int column, double? value)
    {
        if (value is { } known)
            ((double*)Known(column))[Row] = known;
    }

    public void Set(int column, bool? value)
    {
        if (value is { } known)
            ((bool*)Known(column))[Row] = known;
    }

    public void Set(int column, string? value)
    {
        if (value is null)
            return;
        var texts = (ulong*)Known(column);
        var (text, row) = _last[column];
        if (ReferenceEquals(text, value))
        {
            // The same text again: a copy of its reference, which points into this vector, is enough.
            texts[Row * TextSize] = texts[row * TextSize];
            texts[(Row * TextSize) + 1] = texts[(row * TextSize) + 1];
            return;
        }

        Assign(_vectors[column], value);
        _last[column] = (value, Row);
    }

    private void Begin(nint chunk, int column)
    {
        var vector = DuckdbApi.ChunkVector(chunk, (ulong)column);
        DuckdbApi.MakeValidityWritable(vector);
        _vectors[column] = vector;
        _values[column] = (nint)DuckdbApi.VectorContent(vector);
        _validity[column] = (nint)DuckdbApi.VectorValidity(vector);
        _last[column] = default;
        new Span<ulong>((void*)_validity[column], Words).Clear();
    }

    private void* Known(int column)
    {
        ((ulong*)_validity[column])[Row >> 6] |= 1UL << (Row & 63);
        return (void*)_values[column];
    }

    private void Assign(nint vector, string value)
    {
        Span<byte> bytes = value.Length <= 256
            ? stackalloc byte[Encoding.UTF8.GetMaxByteCount(value.Length)]
            : new byte[Encoding.UTF8.GetMaxByteCount(value.Length)];
        var length = Encoding.UTF8.GetBytes(value, bytes);
        fixed (byte* first = bytes)
            DuckdbApi.AssignText(vector, (ulong)Row, first, (ulong)length);
    }
}
