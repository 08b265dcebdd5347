using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Writes lines as SGLang prints them, so that what reads engine logs reads these.</summary>
internal sealed class EngineLog(TextWriter output, TimeProvider time, EngineCommandLine command, bool dynamoHeader)
{
    private readonly string _tags = dynamoHeader ? "" : Tags(command);
    private readonly Lock _writing = new();

    public void Line(string payload) => Write("sglang.mock", payload);

    public void Prefill(PrefillBatchLine batch) => Write(
        "scheduler_metrics_mixin.log_prefill_stats", batch.Format(command.Role));

    public void Decode(DecodeBatchLine batch) => Write(
        "scheduler_metrics_mixin.log_decode_stats", batch.Format(command.Role));

    private void Write(string target, string payload)
    {
        var header = dynamoHeader
            ? time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)
                + $"  INFO {target}: "
            : time.GetLocalNow().ToString("'['yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + _tags + "] ";
        lock (_writing)
        {
            output.Write(header + payload + "\n");
            output.Flush();
        }
    }

    private static string Tags(EngineCommandLine command)
    {
        var tags = command.DataParallel > 1 ? " DP0" : "";
        if (command.PipelineParallel > 1)
            tags += " PP0";
        if (command.TensorParallel > 1)
            tags += $" TP{command.TensorParallel / command.NodeCount * command.NodeRank}";
        return command.ExpertParallel > 1 ? tags + " EP0" : tags;
    }
}
