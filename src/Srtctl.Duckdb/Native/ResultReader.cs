namespace Srtctl.Duckdb.Native;

/// <summary>The rows of a result.</summary>
internal sealed unsafe class ResultReader : IDisposable
{
    private DuckdbResult _result;
    private nint _prepared;
    private nint _chunk;

    private ResultReader()
    {
    }

    /// <summary>Runs statements to their end; the rows are those of the last.</summary>
    public static ResultReader Complete(nint connection, string sql)
    {
        var reader = new ResultReader();
        fixed (DuckdbResult* result = &reader._result)
            reader.Check(DuckdbApi.Query(connection, sql, result));
        return reader;
    }

    /// <summary>Runs one statement as its rows are asked for: a large result never lies in memory as a whole.</summary>
    public static ResultReader Stream(nint connection, string sql)
    {
        var reader = new ResultReader();
        if (DuckdbApi.Prepare(connection, sql, out reader._prepared) != 0)
        {
            var error = DuckdbApi.Borrowed(DuckdbApi.PrepareError(reader._prepared));
            DuckdbApi.DestroyPrepared(ref reader._prepared);
            throw new DuckdbException(error);
        }

        fixed (DuckdbResult* result = &reader._result)
            reader.Check(DuckdbApi.ExecuteStreaming(reader._prepared, result));
        return reader;
    }

    /// <summary>The next rows, valid until the next call; false when there are none.</summary>
    /// <exception cref="DuckdbException">The statement failed on the way.</exception>
    public bool TryRead(out ResultChunk chunk)
    {
        Release();
        _chunk = DuckdbApi.FetchChunk(_result);
        chunk = _chunk == 0 ? default : new ResultChunk(_chunk);
        if (_chunk == 0 && Error() is { Length: > 0 } error)
            throw new DuckdbException(error);
        return _chunk != 0;
    }

    public void Dispose()
    {
        Release();
        fixed (DuckdbResult* result = &_result)
            DuckdbApi.DestroyResult(result);
        if (_prepared != 0)
            DuckdbApi.DestroyPrepared(ref _prepared);
    }

    private void Check(int state)
    {
        if (state == 0)
            return;
        var error = Error();
        Dispose();
        throw new DuckdbException(error);
    }

    private string Error()
    {
        fixed (DuckdbResult* result = &_result)
            return DuckdbApi.Borrowed(DuckdbApi.ResultError(result));
    }

    private void Release()
    {
        if (_chunk != 0)
            DuckdbApi.DestroyChunk(ref _chunk);
    }
}
