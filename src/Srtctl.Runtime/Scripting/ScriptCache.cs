using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>
/// Compiled scripts on disk. Entries appear whole by rename and are never changed, so that any number of processes on
/// any number of nodes may share the directory.
/// </summary>
/// <param name="directory">The cache; it need not exist.</param>
internal sealed class ScriptCache(string directory)
{
    private readonly string _directory = Path.Combine(directory, "scripts");

    /// <summary>The entry, or null when there is none that can be read and is whole.</summary>
    public CompiledScript? Find(string key)
    {
        try
        {
            return CompiledScriptFormat.Read(File.ReadAllBytes(PathOf(key)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an entry. A cache that cannot be written costs time, not the job: the answer is a warning.</summary>
    public Diagnostic? Keep(string key, CompiledScript script)
    {
        var unfinished = Path.Combine(_directory, $".{key}.{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(_directory);
            File.WriteAllBytes(unfinished, CompiledScriptFormat.Write(script));
            File.Move(unfinished, PathOf(key), overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Discard(unfinished);
            return ScriptDiagnostics.CacheUnusable(_directory, failure.Message);
        }
    }

    private string PathOf(string key) => Path.Combine(_directory, key);

    private static void Discard(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The warning about the failed write already tells what is wrong with the directory.
        }
    }
}
