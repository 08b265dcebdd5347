using Srtctl.Cluster.Tests.Records;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>What a live process really has in its environment.</summary>
public static class ProcessEnvironment
{
    /// <summary>Its variables; none when it is gone.</summary>
    public static EquatableMap<string, string> Of(int process) => EquatableMap.From(
        NodeProcesses.Read($"/proc/{process}/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(static assignment => assignment.Split('=', 2))
            .Where(static pair => pair.Length == 2)
            .DistinctBy(static pair => pair[0])
            .Select(static pair => KeyValuePair.Create(pair[0], pair[1])));
}
