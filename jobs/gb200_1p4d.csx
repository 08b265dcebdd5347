#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
#load "_shared/deepseek_r1.csx"
using Srtctl.Cli;
using Srtctl.Model.Jobs;

// One prefill and four decode workers of a 4-GPU node each; 1k prompts, 1k answers.
var job = DeepSeekR1 with
{
    Name = "deepseek-r1-gb200-1p4d",
    Deployment = new Disaggregated
    {
        Prefill = DeepSeekR1Worker with { Options = DeepSeekR1Serving with { MaxTotalTokens = 8192, MaxRunningRequests = 512 } },
        Decode = DeepSeekR1Worker with { Replicas = 4, Options = DeepSeekR1Serving with { MaxRunningRequests = 128 } },
    },
    Frontend = new DynamoFrontend { MaximumInstances = 3 },
    Benchmark = new SaBench { InputLength = 1024, OutputLength = 1024, Concurrencies = [4, 8, 16, 32, 64] },
};

return JobScript.Run(job, Args);
