using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>The flags that the planner adds must exist in the version too.</summary>
internal static class AddedFlagChecks
{
    public static void Run(PlanRequest request, LaunchPlan plan, Findings findings)
    {
        var (job, cluster, imports) = (request.Job, request.Cluster, request.Imports);
        if (EngineRegistry.For(job.Deployment.Pools.First().Pool.Options) is not { } engine
            || FrontendRegistry.For(job.Frontend) is not { } frontend)
            return;
        var program = JobPrograms.Of(engine.Program(frontend.Runtime), engine.Framework, job, cluster, imports);
        foreach (var (role, _) in job.Deployment.Pools)
            Check(role.Word(), program, plan, findings);
        if (frontend.Reader is { } reader)
            Check("frontend", JobPrograms.Of(reader, engine.Framework, job, cluster, imports), plan, findings);
    }

    private static void Check(string role, ProgramFacts program, LaunchPlan plan, Findings findings)
    {
        if (program.Catalogs.All(static facts => facts.Evidence is null))
            return;
        foreach (var spelling in Added(role, plan))
        {
            var known = program.Find(spelling).ToArray();
            if (known.Length == 0 || known.Any(one => one.Accepts(spelling) != false))
                continue;
            var facts = known[0].Facts;
            findings.Warning(
                "SRT1612", role,
                $"srtctl starts {program.Reader.Name} with {spelling}, which {facts.Words} does not have.",
                program.Reader.Without.GetValueOrDefault(spelling) ?? "Use a version that has it.");
        }
    }

    /// <summary>All workers of a role get the same flags, except that the first one leads.</summary>
    private static IEnumerable<string> Added(string role, LaunchPlan plan)
    {
        var processes = plan.Processes().Where(process => process.Role == role).ToArray();
        ProcessSpec[] shown = processes.Length < 3 ? processes : [processes[0], processes[1], processes[^1]];
        return shown.SelectMany(static process => (IEnumerable<CommandPart>)process.Command)
            .Where(static part => part.From is Origin.Planner or Origin.Engine)
            .Select(Spelling).OfType<string>().Distinct();
    }

    private static string? Spelling(CommandPart part) =>
        part.Args is [{ Parts: [{ Kind: TextPartKind.Literal, Value: var word }, ..] }, ..]
        && word.StartsWith("--", StringComparison.Ordinal)
            ? word.Split('=')[0]
            : null;
}
