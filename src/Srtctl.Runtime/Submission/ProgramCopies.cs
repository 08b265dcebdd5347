using System.Runtime.InteropServices;

namespace Srtctl.Runtime.Submission;

/// <summary>
/// Programs in the run directories of one command: the first run gets a copy, and every other one a hard link to it
/// where the file system has them, so that a thousand runs neither take the time nor the room of a thousand copies.
/// </summary>
internal sealed class ProgramCopies
{
    private const UnixFileMode Executable =
        UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly Dictionary<string, string> _placed = new(StringComparer.Ordinal);

    /// <summary>Puts a program at a place.</summary>
    public void Place(string program, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? ".");
        if (!_placed.TryGetValue(program, out var earlier) || OperatingSystem.IsWindows() || Link(earlier, target) != 0)
            Copy(program, target);
    }

    /// <summary>Says where a program now lies for good.</summary>
    public void Remember(string program, string place) => _placed.TryAdd(program, place);

    private static void Copy(string program, string target)
    {
        File.Copy(program, target, overwrite: true);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target, File.GetUnixFileMode(target) | Executable);
    }

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);
}
