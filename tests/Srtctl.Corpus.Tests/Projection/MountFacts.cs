using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>Mounts as facts, by their place in the container.</summary>
public static class MountFacts
{
    /// <summary>States mounts written as <c>host:container[:flags]</c>.</summary>
    public static void Add(LaunchFacts facts, string subject, IEnumerable<string> mounts)
    {
        foreach (var mount in mounts)
        {
            var parts = mount.Split(':', 3);
            var flags = parts.Length == 3 ? $":{parts[2]}" : "";
            facts.Add(subject, Aspect.Mount, parts.Length > 1 ? parts[1] : parts[0], $"{parts[0]}{flags}");
        }
    }
}
