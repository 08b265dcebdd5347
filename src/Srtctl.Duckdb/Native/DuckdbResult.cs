using System.Runtime.InteropServices;

namespace Srtctl.Duckdb.Native;

/// <summary>DuckDB's <c>duckdb_result</c>: only its last member is still in use, but its size counts.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DuckdbResult
{
    private readonly ulong _columns;
    private readonly ulong _rows;
    private readonly ulong _changed;
    private readonly nint _columnArray;
    private readonly nint _message;
    private readonly nint _content;
}
