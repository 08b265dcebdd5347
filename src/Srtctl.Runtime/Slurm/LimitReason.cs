using System.Text.RegularExpressions;

namespace Srtctl.Runtime.Slurm;

/// <summary>SLURM's codes for limits, such as <c>QOSMaxGRESPerUser</c>: whose, on what, for whom.</summary>
internal static partial class LimitReason
{
    private static readonly Dictionary<string, string> Resources = new()
    {
        ["Cpu"] = "CPUs", ["CPU"] = "CPUs", ["CPUS"] = "CPUs", ["CpuMinutes"] = "CPU time", ["CPUMinutes"] = "CPU time",
        ["CPURunMinutes"] = "CPU time of running jobs", ["CpuRunMinutes"] = "CPU time of running jobs",
        ["GRES"] = "GPUs", ["GRESMinutes"] = "GPU time", ["GRESRunMinutes"] = "GPU time of running jobs",
        ["Job"] = "jobs", ["Jobs"] = "jobs", ["SubmitJobs"] = "submitted jobs", ["Submit"] = "submitted jobs",
        ["Mem"] = "memory", ["Memory"] = "memory", ["MemMinutes"] = "memory over time",
        ["MemoryMinutes"] = "memory over time", ["MemRunMinutes"] = "memory over time",
        ["MemoryRunMinutes"] = "memory over time", ["MinCPU"] = "CPUs", ["MinGRES"] = "GPUs",
        ["MinMemory"] = "memory", ["Node"] = "nodes", ["Nodes"] = "nodes", ["NodeMinutes"] = "node time",
        ["NodeRunMinutes"] = "node time", ["Wall"] = "run time", ["WallDuration"] = "run time", ["Billing"] = "billing",
        ["BillingMinutes"] = "billing", ["BillingRunMinutes"] = "billing",
    };

    /// <summary>The code in words; null when it is of no limit.</summary>
    public static string? InWords(string code)
    {
        var match = Code().Match(code);
        if (!match.Success || Resources.GetValueOrDefault(match.Groups["what"].Value) is not { } resource)
            return null;
        var owner = match.Groups["owner"].Value switch { "QOS" => "QOS", "Assoc" => "account", _ => "partition" };
        return $"the {owner}'s limit on {resource}{Scope(match)} is reached";
    }

    private static string Scope(Match match) => match.Groups["per"].Value switch
    {
        "User" or "PU" => " per user",
        "Account" or "PA" => " per account",
        "Job" or "PJ" => " per job",
        "Node" or "PN" => " per node",
        _ => match.Groups["group"].Success ? ", all jobs together," : "",
    };

    [GeneratedRegex(
        "^(?<owner>QOS|Assoc|Part)(?:(?<group>Grp)|Max|Min)(?<what>[A-Za-z]+?)(?:Per)?(?<per>User|Account|Job|Node|PU|PA|PJ|PN)?(?:Limit)?$")]
    private static partial Regex Code();
}
