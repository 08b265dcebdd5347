namespace Srtctl.Runtime.Scripting;

/// <summary>How job scripts are compiled and run.</summary>
public sealed record ScriptHostSettings
{
    /// <summary>
    /// Directory of compiled scripts, shared freely between users' processes and nodes. Null compiles every time.
    /// </summary>
    public string? CacheDirectory { get; init; }

    /// <summary>How long a script may run before it counts as endless.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Clock of the time limit.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// The user's settings: the cache is <c>$XDG_CACHE_HOME/srtctl</c>, or <c>~/.cache/srtctl</c>, or none without a home.
    /// </summary>
    public static ScriptHostSettings FromEnvironment() => new() { CacheDirectory = UserCacheDirectory() };

    private static string? UserCacheDirectory()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (Path.IsPathRooted(cache))
            return Path.Combine(cache, "srtctl");
        var home = Environment.GetEnvironmentVariable("HOME");
        return Path.IsPathRooted(home) ? Path.Combine(home, ".cache", "srtctl") : null;
    }
}
