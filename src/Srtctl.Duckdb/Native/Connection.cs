using Srtctl.Duckdb.Tables;

namespace Srtctl.Duckdb.Native;

/// <summary>A connection: one statement at a time.</summary>
internal sealed class Connection(nint handle) : IDisposable
{
    private nint _handle = handle;

    /// <summary>Runs statements whose rows nobody wants.</summary>
    /// <exception cref="DuckdbException">One failed; the message is DuckDB's.</exception>
    public void Execute(string sql, CancellationToken cancellation = default) => Read(sql, cancellation).Dispose();

    /// <summary>Runs a statement and hands out its rows, chunk by chunk, in order.</summary>
    /// <exception cref="DuckdbException">It failed; the message is DuckDB's.</exception>
    public ResultReader Read(string sql, CancellationToken cancellation = default)
    {
        using var interruption = cancellation.Register(() => DuckdbApi.Interrupt(_handle));
        try
        {
            return ResultReader.Complete(_handle, sql);
        }
        catch (DuckdbException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    /// <summary>The same for one statement, whose rows are made as they are read.</summary>
    public ResultReader Stream(string sql) => ResultReader.Stream(_handle, sql);

    /// <summary>The first column of a statement's rows, as texts.</summary>
    public List<string> Texts(string sql)
    {
        var texts = new List<string>();
        using var reader = Read(sql);
        while (reader.TryRead(out var chunk))
        {
            for (var row = 0; row < chunk.Rows; row++)
                texts.Add(chunk.Text(0, row) ?? "");
        }

        return texts;
    }

    /// <summary>What the statements are, without running them.</summary>
    public StatementOutline Outline(string sql) => StatementOutline.Of(_handle, sql);

    /// <summary>Makes rows of this process readable as <c>name()</c> for this connection's database.</summary>
    public void Register(string name, RowSource source) => RowSourceFunction.Register(_handle, name, source);

    public void Dispose()
    {
        if (_handle != 0)
            DuckdbApi.Disconnect(ref _handle);
    }
}
