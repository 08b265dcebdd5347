using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Checks.Flags;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Explaining;

/// <summary>Says of any flag of a job who set it, and what holds otherwise.</summary>
public static class JobExplanation
{
    private const string Frontend = "frontend";

    /// <summary>What a path names, once per role that has the flag; empty when it names nothing.</summary>
    /// <param name="path">
    /// A path in the job or recipe, a property or a flag: <c>Deployment.Decode.Options.ContextLength</c>,
    /// <c>decode.context-length</c>, <c>--context-length</c>.
    /// </param>
    /// <param name="job">The job.</param>
    /// <param name="cluster">The site's settings.</param>
    /// <param name="plan">Its plan; null when it cannot be planned.</param>
    /// <param name="imports">What images said about their own flags.</param>
    public static IEnumerable<ExplainedValue> Of(
        string path, Job job, ClusterSettings cluster, LaunchPlan? plan, EquatableArray<VersionFlags> imports = default)
    {
        if (EngineRegistry.For(job.Deployment.Pools.First().Pool.Options) is not { } engine
            || FrontendRegistry.For(job.Frontend) is not { } frontend)
            return [];
        var name = SettingPath.Parse(path);
        var worker = JobPrograms.Of(engine.Program(frontend.Runtime), engine.Framework, job, cluster, imports);
        var found = job.Deployment.Pools.Where(pool => name.Concerns(pool.Role.Word()))
            .SelectMany(pool => worker.Catalogs.SelectMany(facts => Values(
                name, facts, pool.Role.Word(), $"Deployment.{pool.Role}.{Record(facts, pool.Pool)}", plan)));
        var others = frontend.Reader is { } reader && name.Concerns(Frontend)
            ? JobPrograms.Of(reader, engine.Framework, job, cluster, imports).Catalogs
                .SelectMany(facts => Values(name, facts, Frontend, "Frontend.Options", plan))
            : [];
        var inFiles = job.Deployment.Pools
            .Where(pool => name.Concerns(pool.Role.Word()) && !engine.Program(frontend.Runtime).Catalogs
                .Contains(pool.Pool.Options.Catalog))
            .SelectMany(pool => Settings(name, pool.Role, pool.Pool.Options));
        return found.Concat(others).Concat(inFiles);
    }

    /// <summary>Settings that the engine reads from a file and not from its command line.</summary>
    private static IEnumerable<ExplainedValue> Settings(SettingPath name, Role role, EngineOptions options) =>
        from flag in FlagTable.Find(options.Catalog)?.Flags ?? []
        where name.Names(flag)
        let value = options.Setting(flag)
        select new ExplainedValue(
            role.Word(), options.Catalog, flag, $"Deployment.{role}.Options.{flag.Property}")
        {
            Value = value?.ToString(),
            From = value is null ? null : Origin.Job,
            Default = flag.Default,
        };

    private static string Record(CatalogFacts facts, Pool pool) =>
        facts.Catalog == pool.Options.Catalog ? nameof(Pool.Options) : nameof(Pool.Worker);

    private static IEnumerable<ExplainedValue> Values(
        SettingPath name, CatalogFacts facts, string process, string place, LaunchPlan? plan) =>
        from flag in FlagTable.Find(facts.Catalog)?.Flags ?? []
        where name.Names(flag)
        select Value(
            new ExplainedValue(
                process, facts.Catalog, flag, flag.Property is { } property ? $"{place}.{property}" : null)
            {
                Version = facts.Version,
                Default = facts.Evidence?.Describe(flag) is { } then ? then.Default : flag.Default,
            },
            plan);

    /// <summary>What comes last on the command line holds.</summary>
    private static ExplainedValue Value(ExplainedValue value, LaunchPlan? plan)
    {
        var passed = PassedParts.Of(plan, value.Process, value.Flag).ToArray();
        return passed is []
            ? value
            : value with
            {
                Value = passed[^1].Words,
                From = passed[^1].From,
                Overridden = passed.Length > 1 ? passed[^2].Words : null,
            };
    }
}
