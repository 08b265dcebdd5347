using System.Text;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>A script with everything it loads and refers to.</summary>
internal sealed class ScriptClosure
{
    private readonly Dictionary<string, ScriptSource> _sources = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];
    private readonly SortedSet<string> _references = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _errors = [];

    private ScriptClosure(string script) => Script = script;

    /// <summary>Absolute path of the script.</summary>
    public string Script { get; }

    /// <summary>The script, then loaded files in the order of their first <c>#load</c>.</summary>
    public EquatableArray<string> Files => EquatableArray.From(_files);

    /// <summary>Assembly files named by <c>#r</c>, in ordinal order. Those named under <c>#if</c> may be missing.</summary>
    public IEnumerable<string> References => _references;

    /// <summary>Everything that is missing.</summary>
    public EquatableArray<Diagnostic> Errors => EquatableArray.From(_errors);

    /// <summary>Reads a script and follows its directives.</summary>
    /// <param name="script">Absolute path.</param>
    public static ScriptClosure Read(string script)
    {
        var closure = new ScriptClosure(script);
        if (closure.Add(script) is { } reason)
            closure._errors.Add(ScriptDiagnostics.ScriptUnreadable(ScriptPlace.Of(script), reason));
        return closure;
    }

    /// <summary>Source by absolute path; null when no directive leads there.</summary>
    public ScriptSource? Source(string path) => _sources.GetValueOrDefault(path);

    /// <summary>The absolute path that a directive means.</summary>
    public static string Resolve(string named, string from) =>
        Path.GetFullPath(named, Path.GetDirectoryName(from) ?? Path.DirectorySeparatorChar.ToString());

    private string? Add(string path)
    {
        if (_sources.ContainsKey(path))
            return null;
        try
        {
            _sources[path] = new(path, File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Reason(path, failure);
        }

        _files.Add(path);
        foreach (var directive in DirectiveScanner.Scan(Encoding.UTF8.GetString(_sources[path].Bytes.Span)))
            Follow(directive, path);
        return null;
    }

    private void Follow(ScriptDirective directive, string from)
    {
        var place = ScriptPlace.Of(from, directive.Line, directive.Column);
        var error = directive switch
        {
            { IsOwnPackage: true, IsLoad: false } => null,
            { IsPackage: true } => ScriptDiagnostics.PackageReference(place, directive.Named),
            { IsLoad: true } => Load(directive.Named, from, place),
            _ => Refer(directive.Named, from, place),
        };
        if (error is not null && !directive.Conditional)
            _errors.Add(error);
    }

    private Diagnostic? Load(string named, string from, string place) =>
        Add(Resolve(named, from)) is { } reason ? ScriptDiagnostics.LoadUnreadable(place, named, reason) : null;

    private Diagnostic? Refer(string named, string from, string place)
    {
        if (ScriptReferences.IsProvided(named))
            return null;
        var path = Resolve(named, from);
        _references.Add(path);
        return File.Exists(path) ? null : ScriptDiagnostics.ReferenceMissing(place, named, path);
    }

    private static string Reason(string path, Exception failure) => failure switch
    {
        _ when Directory.Exists(path) => "it is a directory.",
        FileNotFoundException => "there is no such file.",
        DirectoryNotFoundException => "there is no such directory.",
        UnauthorizedAccessException => "permission is denied.",
        _ => failure.Message,
    };
}
