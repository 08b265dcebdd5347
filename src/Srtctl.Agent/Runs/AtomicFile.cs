namespace Srtctl.Agent.Runs;

/// <summary>Writes a file so that readers see all of it or nothing.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the target and renames.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }
}
