using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Srtctl.Duckdb.Native;
using Functions = Srtctl.Duckdb.Native.DuckdbApi.TableFunctions;

namespace Srtctl.Duckdb.Tables;

/// <summary>A <see cref="RowSource"/> as a table function of DuckDB.</summary>
internal sealed unsafe class RowSourceFunction
{
    private readonly RowSource _source;
    private readonly RowWriter _writer;

    private RowSourceFunction(RowSource source)
    {
        _source = source;
        _writer = new RowWriter(source.Columns.Count);
    }

    /// <summary>Makes the rows readable as <c>name()</c>, once.</summary>
    public static void Register(nint connection, string name, RowSource source)
    {
        var function = Functions.Create();
        try
        {
            Functions.SetName(function, name);
            Functions.SetExtra(function, GCHandle.ToIntPtr(GCHandle.Alloc(new RowSourceFunction(source))), &Release);
            Functions.SetBind(function, &Bind);
            Functions.SetStart(function, &Start);
            Functions.SetFill(function, &Fill);
            if (Functions.Register(connection, function) != 0)
                throw new DuckdbException($"DuckDB refused the table function {name}.");
        }
        finally
        {
            Functions.Destroy(ref function);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(nint bind)
    {
        foreach (var column in Of(Functions.ExtraOfBind(bind))._source.Columns)
        {
            var type = DuckdbApi.CreateType((int)column.Type);
            Functions.AddColumn(bind, column.Name, type);
            DuckdbApi.DestroyType(ref type);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Start(nint start)
    {
        // The source knows where it is; DuckDB asks for the function to be there.
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Fill(nint call, nint chunk)
    {
        try
        {
            var function = Of(Functions.ExtraOfCall(call));
            function._writer.Fill(chunk, function._source);
        }
        catch (Exception error)
        {
            // An exception must not pass through DuckDB's frames.
            Functions.SetError(call, error.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(nint extra) => GCHandle.FromIntPtr(extra).Free();

    private static RowSourceFunction Of(nint extra) => GCHandle.FromIntPtr(extra).Target as RowSourceFunction
        ?? throw new InvalidOperationException("A table function lost its rows.");
}
