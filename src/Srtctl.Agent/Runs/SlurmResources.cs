using System.Runtime.InteropServices;

namespace Srtctl.Agent.Runs;

/// <summary>CPU figures SLURM and the kernel give the agent.</summary>
internal sealed record SlurmResources
{
    private static readonly string[] Recorded =
    [
        "SLURM_JOB_ID", "SLURM_JOB_NODELIST", "SLURM_JOB_NUM_NODES", "SLURM_JOB_CPUS_PER_NODE", "SLURM_CPUS_ON_NODE",
        "SLURM_CPUS_PER_TASK", "SLURM_CPUS_PER_GPU", "SLURM_GPUS", "SLURM_GPUS_ON_NODE", "SLURM_GPUS_PER_NODE",
        "SLURM_JOB_GPUS", "SLURM_NTASKS", "SLURM_NTASKS_PER_NODE", "SLURM_HET_SIZE",
    ];

    /// <summary>Allocated CPUs by node; empty when not known.</summary>
    public required IReadOnlyList<int> CpusPerNode { get; init; }

    /// <summary>Allocated CPUs of the node the agent runs on.</summary>
    public int? CpusOnNode { get; init; }

    /// <summary>CPUs the agent may run on.</summary>
    public required int Affinity { get; init; }

    /// <summary>The same as a list in the kernel's notation; null when not known.</summary>
    public string? AffinityList { get; init; }

    /// <summary>Processor name; null when not known.</summary>
    public string? CpuModel { get; init; }

    /// <summary>Machine word such as <c>x64</c>.</summary>
    public string Architecture { get; init; } = RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    /// <summary>SLURM variables worth keeping.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Variables { get; init; }

    /// <summary>Reads them.</summary>
    public static SlurmResources OfThisProcess() => new()
    {
        CpusPerNode = ParseCpus(Environment.GetEnvironmentVariable("SLURM_JOB_CPUS_PER_NODE") ?? ""),
        CpusOnNode = int.TryParse(Environment.GetEnvironmentVariable("SLURM_CPUS_ON_NODE"), out var cpus) ? cpus : null,
        Affinity = Environment.ProcessorCount,
        AffinityList = Field("/proc/self/status", "Cpus_allowed_list"),
        CpuModel = Field("/proc/cpuinfo", "model name"),
        Variables = [.. Recorded.Select(static name => KeyValuePair.Create(name, Environment.GetEnvironmentVariable(name) ?? ""))
            .Where(static variable => variable.Value.Length > 0)],
    };

    /// <summary>Reads SLURM's <c>72(x2),36</c>; empty when it is something else.</summary>
    public static IReadOnlyList<int> ParseCpus(string text)
    {
        var counts = new List<int>();
        foreach (var group in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = group.Split("(x", 2);
            var repeat = 1;
            var isRepeatRead = words.Length == 1 || int.TryParse(words[1].TrimEnd(')'), out repeat);
            if (!isRepeatRead || repeat is < 1 or > 100_000 || !int.TryParse(words[0], out var cpus))
                return [];
            counts.AddRange(Enumerable.Repeat(cpus, repeat));
        }

        return counts;
    }

    private static string? Field(string path, string name)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?
                .Split(':', 2)[^1].Trim();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
