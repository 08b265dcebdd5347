using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Settings objects, in flags and in an engine's file, against the version that reads them.</summary>
internal static class NestedChecks
{
    public static void Run(
        Job job, ClusterSettings cluster, IEnginePlanner engine, ProgramFacts program, Findings findings)
    {
        var told = JobVersions.Find(engine.Framework, job, cluster);
        foreach (var (role, pool) in job.Deployment.Pools)
        {
            var own = program.Catalogs.FirstOrDefault(facts => facts.Catalog == pool.Options.Catalog);
            var facts = FactsOf(
                pool.Options, own is { Import: not null } ? null : own?.Version ?? told, $"Deployment.{role}.Options");
            if (pool.Options is EngineFileOptions file)
                CheckFile(file, facts, findings);
            else
                CheckFlags(pool.Options, facts, findings);
        }
    }

    private static NestedFacts FactsOf(EngineOptions options, FrameworkVersion? version, string place)
    {
        var facts = new NestedFacts(version, place);
        return facts with
        {
            IsSure = facts.Evidence(options.Catalog) is { IsExact: true }
                && version is { Source: < VersionSource.DynamoRelease },
        };
    }

    private static void CheckFlags(EngineOptions options, NestedFacts facts, Findings findings)
    {
        foreach (var (flag, value) in options.Settings())
            Descend(
                flag, value, flag.Flag.TrimStart('-'),
                facts with { Place = $"{facts.Place}.{flag.Property}" }, findings);
    }

    private static void CheckFile(EngineFileOptions options, NestedFacts facts, Findings findings)
    {
        if (FlagTable.Find(options.Catalog) is not { } entries)
            return;
        foreach (var (name, value) in options.ToConfig().Entries)
        {
            var place = entries.Find(name)?.Property is { } property
                ? $"{facts.Place}.{property}"
                : $"{facts.Place}.ExtraSettings[{name}]";
            CheckEntry(entries, name, value, name, facts with { Place = place }, findings);
        }
    }

    private static void Descend(FlagSpec entry, ConfigValue value, string path, NestedFacts facts, Findings findings)
    {
        if (entry.Model is not { } model || value is not ConfigMap map || FlagTable.Find(model) is not { } entries)
            return;
        foreach (var (name, inner) in map.Entries)
            CheckEntry(entries, name, inner, $"{path}.{name}", facts, findings);
    }

    private static void CheckEntry(
        FlagCatalog entries, string name, ConfigValue value, string path, NestedFacts facts, Findings findings)
    {
        if (entries.Find(name) is not { } known)
        {
            NestedRules.Unknown(entries, name, path, facts, findings);
            return;
        }

        NestedRules.Check(entries, known, name, value, path, facts, findings);
        NestedRules.CheckRange(known, value, path, facts, findings);
        Descend(known, value, path, facts, findings);
    }
}
