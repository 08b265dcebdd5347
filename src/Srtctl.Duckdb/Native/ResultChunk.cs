using System.Text;

namespace Srtctl.Duckdb.Native;

/// <summary>Some rows of a result, valid only where they are handed out.</summary>
internal readonly unsafe ref struct ResultChunk
{
    private readonly nint _chunk;

    internal ResultChunk(nint chunk)
    {
        _chunk = chunk;
        Rows = (int)DuckdbApi.ChunkSize(chunk);
    }

    public int Rows { get; }

    /// <summary>The values of a column; those that are null hold anything.</summary>
    /// <typeparam name="T">The type that DuckDB stores for the column.</typeparam>
    public ReadOnlySpan<T> Values<T>(int column)
        where T : unmanaged => new(DuckdbApi.VectorContent(Vector(column)), Rows);

    /// <summary>One bit per row, set where there is a value; empty when no row is null.</summary>
    public ReadOnlySpan<ulong> Validity(int column)
    {
        var bits = DuckdbApi.VectorValidity(Vector(column));
        return bits == null ? default : new(bits, (Rows + 63) / 64);
    }

    /// <summary>A number; null for a null.</summary>
    public T? Value<T>(int column, int row)
        where T : unmanaged => IsValid(Validity(column), row) ? Values<T>(column)[row] : null;

    /// <summary>A text; null for a null.</summary>
    public string? Text(int column, int row) =>
        IsValid(Validity(column), row) ? Encoding.UTF8.GetString(Bytes(column, row)) : null;

    /// <summary>The bytes of a text that is not null.</summary>
    public ReadOnlySpan<byte> Bytes(int column, int row) => Texts(column)[row];

    /// <summary>The texts of a column; those that are null hold anything.</summary>
    public TextColumn Texts(int column) => new((byte*)DuckdbApi.VectorContent(Vector(column)));

    /// <summary>True when the bits of <see cref="Validity"/> have a value for the row.</summary>
    public static bool IsValid(ReadOnlySpan<ulong> validity, int row) =>
        validity.IsEmpty || (validity[row >> 6] >> (row & 63) & 1) != 0;

    private nint Vector(int column) => DuckdbApi.ChunkVector(_chunk, (ulong)column);
}
