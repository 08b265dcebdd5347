using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Numbers shared by scheduler, log and metrics page.</summary>
internal sealed class EngineCounters
{
    public int Running;
    public int Queued;
    public int InFlight;
    public int Transferring;
    public long TokensHeld;
    public long PromptTokens;
    public long GeneratedTokens;
    public long Requests;
    public double GenerationThroughput;

    public string ToPrometheus(string prefix, string model, int cacheTokens)
    {
        var label = $"{{model_name=\"{model.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"}}";
        var usage = (double)Volatile.Read(ref TokensHeld) / Math.Max(1, cacheTokens);
        return Metric(prefix + "num_running_reqs", "gauge", label, Volatile.Read(ref Running))
            + Metric(prefix + "num_queue_reqs", "gauge", label, Volatile.Read(ref Queued))
            + Metric(prefix + "token_usage", "gauge", label, usage)
            + Metric(prefix + "gen_throughput", "gauge", label, Volatile.Read(ref GenerationThroughput))
            + Metric(prefix + "num_requests_total", "counter", label, Volatile.Read(ref Requests))
            + Metric(prefix + "prompt_tokens_total", "counter", label, Volatile.Read(ref PromptTokens))
            + Metric(prefix + "generation_tokens_total", "counter", label, Volatile.Read(ref GeneratedTokens));
    }

    private static string Metric(string name, string kind, string label, double value) => string.Create(
        CultureInfo.InvariantCulture,
        $"# HELP {name} Reported by a mock engine.\n# TYPE {name} {kind}\n"
        + $"{name}{label} {value}\n");
}
