using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.Runtime.Scripting;

/// <summary>
/// Compiles many scripts at once, each as the body of a method: the compiler reads the references once, and hundreds of
/// scripts take the time of a few. For scripts that load no others.
/// </summary>
internal static class ScriptBatch
{
    private const string Class = "Script";
    private const string Method = "Run";

    private const string Imports = """
        global using System; global using System.Collections.Generic; global using System.Linq;
        """;

    /// <summary>What each script hands over, or the compiler's errors, in the order of the scripts.</summary>
    public static IReadOnlyList<LoadedJobs> Load(IReadOnlyList<(string Path, string Text)> scripts)
    {
        using var assembly = new MemoryStream();
        var emitted = Compilation(scripts).Emit(assembly);
        if (emitted.Success)
        {
            var compiled = Assembly.Load(assembly.ToArray());
            return [.. scripts.Select((script, index) => Run(compiled, index, script.Path))];
        }

        var errors = emitted.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error)
            .ToLookup(static error => error.Location.SourceTree?.FilePath ?? "");
        var sound = scripts.Where(script => !errors.Contains(script.Path)).ToArray();
        var rest = new Queue<LoadedJobs>(sound.Length is 0 || sound.Length == scripts.Count ? [] : Load(sound));
        return [.. scripts.Select(script => rest.Count > 0 && !errors.Contains(script.Path)
            ? rest.Dequeue()
            : new LoadedJobs { Diagnostics = CompilerMessages.Errors([.. errors[script.Path]]) })];
    }

    private static CSharpCompilation Compilation(IReadOnlyList<(string Path, string Text)> scripts)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = scripts
            .Select((script, index) => CSharpSyntaxTree.ParseText(AsClass(script.Text, index), options, script.Path))
            .Append(CSharpSyntaxTree.ParseText(Imports, options, "imports.cs"));
        return CSharpCompilation.Create(
            $"srtctl-scripts-{Guid.NewGuid():N}",
            trees,
            ScriptReferences.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The script between its <c>using</c> lines and its end, in a method on the same lines.</summary>
    private static string AsClass(string script, int index)
    {
        var lines = script.Split('\n');
        var first = Array.FindLastIndex(lines, static line => line.StartsWith("using ", StringComparison.Ordinal)) + 1;
        var text = new StringBuilder();
        foreach (var line in lines[..first])
            text.Append(line.StartsWith("using ", StringComparison.Ordinal) ? line : "").Append('\n');
        text.Length--;
        text.Append($" internal static class {Class}{index} {{ public static int {Method}(IList<string> Args) {{\n");
        return text.AppendJoin('\n', lines[first..]).Append("\n}}\n").ToString();
    }

    private static LoadedJobs Run(Assembly compiled, int index, string path)
    {
        var session = new ScriptSession();
        var method = compiled.GetType($"{Class}{index}")?.GetMethod(Method);
        session.Run(() => method?.Invoke(null, [Array.Empty<string>()]));
        return session.HandedOver is [var jobs]
            ? JobNames.Check(jobs, path)
            : new LoadedJobs { Diagnostics = [ScriptDiagnostics.NoJob(path, "The script hands nothing over")] };
    }
}
