using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.Runtime.Scripting;

/// <summary>
/// Compiles many scripts at once, each as the body of a method: the compiler reads the references once, and hundreds of
/// scripts take the time of a few.
/// </summary>
internal static class ScriptBatch
{
    private const string Class = "Script";
    private const string Method = "Run";

    private const string Imports = """
        global using System; global using System.Collections.Generic; global using System.Linq;
        """;

    /// <summary>What each script hands over, or the compiler's errors, in the order of the scripts.</summary>
    public static IReadOnlyList<LoadedJobs> Load(IReadOnlyList<BatchScript> scripts)
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

    private static CSharpCompilation Compilation(IReadOnlyList<BatchScript> scripts)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = scripts
            .Select((script, index) => CSharpSyntaxTree.ParseText(AsClass(script, index), options, script.Path))
            .Append(CSharpSyntaxTree.ParseText(Imports, options, "imports.cs"));
        return CSharpCompilation.Create(
            $"srtctl-scripts-{Guid.NewGuid():N}",
            trees,
            ScriptReferences.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>
    /// The script between its <c>using</c> lines and its end, in a method on the same lines, after the file that it
    /// loads.
    /// </summary>
    private static string AsClass(BatchScript script, int index)
    {
        var (usings, body) = Parts(script.Text);
        var (loadedUsings, loadedBody) = Parts(script.Loaded?.Text ?? "");
        var text = new StringBuilder(string.Join(' ', loadedUsings.Where(static line => line.Length > 0)))
            .AppendJoin('\n', usings)
            .Append($" internal static class {Class}{index} {{ public static int {Method}(IList<string> Args) {{\n");
        if (script.Loaded is { } loaded)
            text.Append(LineOf(loaded.Path, loadedUsings.Length + 1)).AppendJoin('\n', loadedBody)
                .Append('\n').Append(LineOf(script.Path, usings.Length + 1));
        return text.AppendJoin('\n', body).Append("\n}}\n").ToString();
    }

    /// <summary>Says where the next line stands; what a directive cannot name becomes an underscore.</summary>
    private static string LineOf(string path, int line)
    {
        var name = path.Select(static letter =>
            letter == '"' || char.IsControl(letter) || char.IsSeparator(letter) ? '_' : letter);
        return $"#line {line} \"{string.Concat(name)}\"\n";
    }

    /// <summary>Lines up to the last <c>using</c>, the others among them blank, and the rest.</summary>
    private static (string[] Usings, string[] Body) Parts(string script)
    {
        var lines = script.Split('\n');
        var first = Array.FindLastIndex(lines, static line => line.StartsWith("using ", StringComparison.Ordinal)) + 1;
        return (
            [.. lines[..first].Select(static line => line.StartsWith("using ", StringComparison.Ordinal) ? line : "")],
            lines[first..]);
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
