using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Checks.Flags;

namespace Srtctl.Planning.Checks;

/// <summary>Unchecked arguments that no process can receive, or that somebody else says already.</summary>
internal static class ExtraFlagChecks
{
    public static void Run(Job job, Findings findings)
    {
        foreach (var (role, pool) in job.Deployment.Pools)
        {
            Check(pool.Options, $"Deployment.{role}.Options", findings);
            if (pool.Worker is { } worker)
                Check(worker, $"Deployment.{role}.Worker", findings);
        }

        CommandOptions? frontend = job.Frontend switch
        {
            DynamoFrontend dynamo => dynamo.Options,
            SglangRouter router => router.Options,
            _ => null,
        };
        if (frontend is not null)
            Check(frontend, "Frontend.Options", findings);
    }

    private static void Check(CommandOptions options, string place, Findings findings)
    {
        if (options.Extra.IsEmpty)
            return;
        if (options.Extra.Any(static text => text.Contains('\0')))
            findings.Error("SRT1031", $"{place}.Extra", "An argument contains NUL.", "No process can receive that.");
        ExtraFlagRules.Check([.. CommandFlags.Of(options, place)], findings);
    }
}
