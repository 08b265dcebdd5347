namespace Srtctl.Cluster.Tests.Rig;

/// <summary>Cluster names that say which process owns them, so that a killed run's cluster can be cleared.</summary>
public static class ClusterName
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const string Root = "/run/slurm-cluster";
    private static int _count = -1;

    /// <summary>A name no other live cluster has: <c>t</c>, this process's number, a letter.</summary>
    public static string Next() =>
        $"t{Encode(System.Environment.ProcessId)}{Digits[10 + (Interlocked.Increment(ref _count) % 26)]}";

    /// <summary>Takes down clusters of test runs that were killed before they could do it themselves.</summary>
    public static async Task TakeDownOrphansAsync()
    {
        if (!Directory.Exists(Root))
            return;
        foreach (var name in Directory.EnumerateDirectories(Root).Select(Path.GetFileName).OfType<string>())
        {
            if (Owner(name) is { } owner && !Directory.Exists($"/proc/{owner}"))
                (await new ClusterTool(name).RunAsync("down")).Succeeded();
        }
    }

    private static string Encode(int number) =>
        number < Digits.Length ? $"{Digits[number]}" : Encode(number / Digits.Length) + Digits[number % Digits.Length];

    private static int? Owner(string name)
    {
        if (name.Length is < 3 or > 8 || name[0] != 't' || !char.IsAsciiLetter(name[^1]))
            return null;
        return name[1..^1].Aggregate(0, static (number, digit) => (number * Digits.Length) + Digits.IndexOf(digit));
    }
}
