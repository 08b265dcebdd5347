namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Writes lines as the engine prints them, so that what reads engine logs reads these.</summary>
internal sealed class EngineLog(
    TextWriter output, TimeProvider time, EngineDialect dialect, EngineCommandLine command)
{
    private readonly Lock _writing = new();

    public void Line(string payload) => Write("sglang.mock", payload);

    public void Prefill(PrefillBatchLine batch)
    {
        if (dialect.Prefill(batch, command.Role) is { } payload)
            Write("scheduler_metrics_mixin.log_prefill_stats", payload);
    }

    public void Decode(DecodeBatchLine batch) =>
        Write("scheduler_metrics_mixin.log_decode_stats", dialect.Decode(batch, command.Role));

    private void Write(string target, string payload)
    {
        var line = dialect.Header(command, target, time.GetLocalNow()) + payload + "\n";
        lock (_writing)
        {
            output.Write(line);
            output.Flush();
        }
    }
}
