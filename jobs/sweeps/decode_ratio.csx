#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
#load "../_shared/deepseek_r1.csx"
using Srtctl.Cli;
using Srtctl.Model.Jobs;
using Srtctl.Model.Sweeps;

// A plain query: how many decode workers does one prefill worker feed?
var points =
    from decode in Enumerable.Range(1, 4)
    from memory in new[] { 0.8, 0.9 }
    let job = DeepSeekR1 with
    {
        Name = "deepseek-r1-ratio",
        Benchmark = new SaBench { InputLength = 1024, OutputLength = 1024, Concurrencies = [64 * decode] },
        Deployment = new Disaggregated
        {
            Prefill = DeepSeekR1Worker,
            Decode = DeepSeekR1Worker with { Replicas = decode, Options = DeepSeekR1Serving with { MemFractionStatic = memory } },
        },
    }
    select SweepPoint.Of(job, SweepParameter.Of("decode", decode), SweepParameter.Of("mem", memory));

return JobScript.Run(Sweep.Of("deepseek-r1-ratio", points), Args);
