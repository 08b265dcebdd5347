using System.Reflection;

namespace Srtctl.Runtime.Scripting;

/// <summary>The assemblies that every script sees: the framework and our own, exactly those that run.</summary>
internal static class ScriptReferences
{
    private const string Analyzers = "Srtctl.Analyzers";

    private static readonly string FrameworkDirectory = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";

    private static readonly Dictionary<string, string> Provided = Trusted()
        .DistinctBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Paths in ordinal order. The analyzers read scripts and are not for them.</summary>
    public static IEnumerable<string> Paths => Provided
        .Where(static pair => !pair.Key.Equals(Analyzers, StringComparison.OrdinalIgnoreCase))
        .Select(static pair => pair.Value).Order(StringComparer.Ordinal);

    /// <summary>True where the analyzers are deployed.</summary>
    public static bool HasAnalyzers => Provided.ContainsKey(Analyzers);

    /// <summary>True when <c>#r</c> names an assembly that is there anyway, by name or by file.</summary>
    public static bool IsProvided(string named) => PathOf(named) is not null;

    /// <summary>Path of a provided assembly by name or file name; null when it is not one.</summary>
    public static string? PathOf(string named)
    {
        var file = Path.GetFileName(named);
        var name = file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? file[..^4] : file;
        var isOwnOrBare = file == named || IsOwn(name);
        return isOwnOrBare && Provided.TryGetValue(name, out var path) ? path : null;
    }

    /// <summary>Changes whenever one of our assemblies or the framework does.</summary>
    public static IEnumerable<string> Versions => Provided.Keys
        .Where(IsOwn)
        .Order(StringComparer.Ordinal)
        .Select(static name => $"{name} {Assembly.Load(name).ManifestModule.ModuleVersionId}")
        .Prepend($"{FrameworkDirectory} {typeof(object).Module.ModuleVersionId}");

    private static IEnumerable<string> Trusted() =>
        from path in (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator)
        where IsOwn(Path.GetFileNameWithoutExtension(path)) || Path.GetDirectoryName(path) == FrameworkDirectory
        select path;

    private static bool IsOwn(string name) => name.StartsWith("Srtctl.", StringComparison.OrdinalIgnoreCase);
}
