using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>Loads job scripts: compiles them in this process, or takes them from the cache, and runs them.</summary>
public static class ScriptHost
{
    /// <summary>Loads a script. Whatever is wrong with it is in the answer's diagnostics, all at once.</summary>
    /// <param name="path">The script.</param>
    /// <param name="args">What the script sees as <c>Args</c>.</param>
    /// <param name="settings">Cache and time limit.</param>
    /// <param name="cancellationToken">Gives the script up.</param>
    public static async Task<LoadedJobs> LoadAsync(
        string path,
        EquatableArray<string> args,
        ScriptHostSettings settings,
        CancellationToken cancellationToken)
    {
        var closure = ScriptClosure.Read(Path.GetFullPath(path));
        if (!closure.Errors.IsEmpty)
            return new() { Diagnostics = closure.Errors, SourceFiles = closure.Files };

        var (compiled, findings) = Compiled(closure, settings);
        if (compiled is null)
            return new() { Diagnostics = findings, SourceFiles = closure.Files };

        var said = await new ScriptRun(closure, compiled, args).ToEndAsync(settings, cancellationToken).ConfigureAwait(false);
        return said with
        {
            Diagnostics = said.Diagnostics.AddRange(findings).AddRange(Remarks(compiled)),
            SourceFiles = closure.Files,
            Findings = new ScriptFindings(compiled.Findings),
        };
    }

    private static CompilationResult Compiled(ScriptClosure closure, ScriptHostSettings settings)
    {
        var key = ScriptKey.Of(closure);
        if (settings.CacheDirectory is null)
            return ScriptCompiler.Compile(closure, key);

        var cache = new ScriptCache(settings.CacheDirectory);
        return cache.Find(key) is { } found ? new(found, []) : CompileAndKeep(closure, key, cache);
    }

    private static CompilationResult CompileAndKeep(ScriptClosure closure, string key, ScriptCache cache)
    {
        var result = ScriptCompiler.Compile(closure, key);
        return result.Script is not null && cache.Keep(key, result.Script) is { } warning
            ? result with { Diagnostics = [warning] }
            : result;
    }

    private static IEnumerable<Diagnostic> Remarks(CompiledScript compiled) =>
        from warning in compiled.Warnings
        let place = ScriptPlace.Of(warning.Path, warning.Line, warning.Column)
        select ScriptDiagnostics.CompilerWarning(place, warning.Text);
}
