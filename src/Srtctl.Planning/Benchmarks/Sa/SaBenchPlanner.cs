using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>Prompts at fixed concurrencies, by the agent's own load generator or SGLang's client.</summary>
internal sealed class SaBenchPlanner : IBenchmarkPlanner
{
    public string Word => "sa-bench";

    public bool DrivesProfiling => true;

    public bool Owns(Benchmark benchmark) => benchmark is SaBench;

    public (int Input, int Output)? Lengths(Benchmark benchmark) =>
        benchmark is SaBench { InputLength: { } input, OutputLength: { } output } ? (input, output) : null;

    public Benchmark Shortened(Benchmark benchmark) => benchmark is SaBench bench
        ? bench with
        {
            InputLength = ShortLoad.Input(bench.InputLength),
            OutputLength = ShortLoad.Output(bench.OutputLength),
            Concurrencies = ShortLoad.Concurrencies(bench.Concurrencies),
            RequestsPerConcurrency = Math.Min(bench.RequestsPerConcurrency, ShortLoad.Requests),
        }
        : benchmark;

    public bool IsMocked(ResolvedJob job) => job.Job.Benchmark is SaBench { Client: not LoadClient.Native };

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is SaBench bench)
            SaBenchChecks.Run(job, bench, findings);
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not SaBench bench)
            return null;
        var environment = ClientEnvironment.Of(job, frontends, slot, this);
        return bench.Client == LoadClient.Native
            ? ClientProcess.OnHost(slot, NativeLoadCommand.Of(job, bench, frontends), environment)
            : ProfiledClient.Of(
                ClientProcess.InImage(job, slot, SglangBenchServingCommand.Of(job, bench, frontends), environment),
                job);
    }
}
