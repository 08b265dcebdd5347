using System.Reflection;
using System.Runtime.InteropServices;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Duckdb.Native;

/// <summary>DuckDB's native library: found and loaded when it is first needed, and not before.</summary>
public static class DuckdbLibrary
{
    internal const string Name = "duckdb";

    /// <summary>Variable that names a library to use instead of the one that comes with srtctl.</summary>
    public const string PathVariable = "SRTCTL_DUCKDB";

    private const string FileName = "libduckdb.so";

    private static readonly Lazy<(nint Library, Diagnostic? Problem)> Loaded = new(Load);

    static DuckdbLibrary() => NativeLibrary.SetDllImportResolver(
        typeof(DuckdbLibrary).Assembly, static (name, _, _) => name == Name ? Loaded.Value.Library : 0);

    /// <summary>Why the library cannot be used; null when it can.</summary>
    public static Diagnostic? Problem => Loaded.Value.Problem;

    /// <summary>Makes sure that the library is there.</summary>
    /// <exception cref="DuckdbUnavailableException">It is not.</exception>
    internal static void Require()
    {
        if (Problem is { } problem)
            throw new DuckdbUnavailableException(problem);
    }

    private static (nint Library, Diagnostic? Problem) Load()
    {
        var places = Places().Distinct().ToArray();
        if (places.FirstOrDefault(File.Exists) is not { } path)
            return (0, Missing($"DuckDB's library is not there: looked for '{string.Join("', '", places)}'."));
        try
        {
            return (NativeLibrary.Load(path), null);
        }
        catch (Exception error) when (error is DllNotFoundException or BadImageFormatException)
        {
            return (0, Missing($"DuckDB's library '{path}' cannot be loaded: {error.Message.ReplaceLineEndings(" ")}"));
        }
    }

    private static Diagnostic Missing(string message) => new(
        "SRT4100", Severity.Error, "duckdb", message,
        $"Install srtctl's package again, run build/duckdb in a checkout, or name a libduckdb.so in ${PathVariable}.");

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
            return [Path.GetFullPath(named)];
        var runtime = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64";
        var beside = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location) is { Length: > 0 } directory
            ? directory
            : AppContext.BaseDirectory;
        return
        [
            InPackage(AppContext.BaseDirectory, runtime),
            InPackage(beside, runtime),
            // A package keeps the assembly in lib/<framework>/, two levels below its root.
            InPackage(Path.GetFullPath(Path.Combine(beside, "..", "..")), runtime),
            .. InCheckout(beside, runtime),
        ];
    }

    private static string InPackage(string root, string runtime) =>
        Path.Combine(root, "runtimes", runtime, "native", FileName);

    private static IEnumerable<string> InCheckout(string beside, string runtime)
    {
        for (var directory = beside; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (Directory.Exists(Path.Combine(directory, ".srtctl", "duckdb")))
                yield return Path.Combine(directory, ".srtctl", "duckdb", runtime, FileName);
        }
    }
}
