namespace Srtctl.Cli.Imports;

/// <summary>Where a user's files are, by the XDG rules.</summary>
internal static class UserDirectories
{
    /// <summary>Imported catalogs: <c>$XDG_DATA_HOME/srtctl/catalogs</c>; null without a home.</summary>
    public static string? Catalogs => Under("XDG_DATA_HOME", Path.Combine(".local", "share"), "catalogs");

    /// <summary>Answers of probed images: <c>$XDG_CACHE_HOME/srtctl/help</c>; null without a home.</summary>
    public static string? Answers => Under("XDG_CACHE_HOME", ".cache", "help");

    /// <summary>What runs hold, for queries: <c>$XDG_CACHE_HOME/srtctl/runs</c>; null without a home.</summary>
    public static string? RunIndex => Under("XDG_CACHE_HOME", ".cache", "runs");

    private static string? Under(string variable, string place, string folder)
    {
        var root = Environment.GetEnvironmentVariable(variable);
        if (Path.IsPathRooted(root))
            return Path.Combine(root, "srtctl", folder);
        var home = Environment.GetEnvironmentVariable("HOME");
        return Path.IsPathRooted(home) ? Path.Combine(home, place, "srtctl", folder) : null;
    }
}
