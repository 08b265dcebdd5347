using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests.Commands;

/// <summary>The tool that is built together with the tests.</summary>
internal static class Tool
{
    /// <summary>Directory of its files.</summary>
    public static string Folder { get; } = Repository.PathOf(
        $"src/Srtctl.Tool/bin/{new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/')).Parent?.Name}/net10.0");

    /// <summary>The program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Folder, "srtctl");
}
