namespace Srtctl.Cluster.Tests.Rig;

/// <summary>Cluster names that say which process owns them, so that a killed run's cluster can be cleared.</summary>
public static class ClusterName
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static int _count = -1;

    /// <summary>A name no other live cluster has: <c>t</c>, this process's number, a letter.</summary>
    public static string Next() =>
        $"t{Encode(System.Environment.ProcessId)}{Digits[10 + (Interlocked.Increment(ref _count) % 26)]}";

    /// <summary>The process that made the name; null when the name is not of this kind.</summary>
    public static int? OwnerOf(string name)
    {
        if (name.Length is < 3 or > 8 || name[0] != 't' || !char.IsAsciiLetter(name[^1]))
            return null;
        return name[1..^1].Aggregate(0, static (number, digit) => (number * Digits.Length) + Digits.IndexOf(digit));
    }

    /// <summary>The directory in which a cluster's tests keep their files, shared by all its nodes.</summary>
    public static string DirectoryOf(string name) => Path.Combine(Path.GetTempPath(), $"srtctl-cluster-{name}");

    private static string Encode(int number) =>
        number < Digits.Length ? $"{Digits[number]}" : Encode(number / Digits.Length) + Digits[number % Digits.Length];
}
