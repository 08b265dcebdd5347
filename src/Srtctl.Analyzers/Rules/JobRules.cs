using Microsoft.CodeAnalysis;
using Srtctl.Analyzers.Fixes;
using Srtctl.Analyzers.Jobs;
using Srtctl.Model.Collections;
using Srtctl.Planning;
using Srtctl.Planning.Checks.Flags;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Versions;
using Finding = Srtctl.Model.Diagnostics.Diagnostic;

namespace Srtctl.Analyzers.Rules;

/// <summary>Checks the flags of a job in source code by the rules that hold at load.</summary>
/// <param name="job">The job.</param>
internal sealed class JobRules(SaidRecord job)
{
    private readonly Findings _findings = new(finding => SaidRules.Apply(job, finding));
    private readonly List<SaidOptions> _options = [];
    private readonly VersionClues _clues = SaidClues.Of(job);

    /// <summary>What is wrong, each with the place in the source.</summary>
    public IEnumerable<JobFinding> Check()
    {
        if (job.Find("Deployment") is SaidRecord deployment && FrontendOf(job) is { } frontend)
            CheckPools(Pools(deployment), frontend);
        return _findings.All().Select(Locate);
    }

    private static (string Role, SaidRecord? Pool)[] Pools(SaidRecord deployment) => deployment.Type == "Aggregated"
        ? [("Aggregated", deployment.Find("Workers") as SaidRecord)]
        : [("Prefill", deployment.Find("Prefill") as SaidRecord), ("Decode", deployment.Find("Decode") as SaidRecord)];

    private static FrontendRules? FrontendOf(SaidRecord job) => job.Find("Frontend") switch
    {
        null => FrontendRules.Default,
        SaidRecord frontend => FrontendRules.For(frontend.Type),
        _ => null,
    };

    private void CheckPools((string Role, SaidRecord? Pool)[] pools, FrontendRules frontend)
    {
        var engines = pools.Select(static pool => (pool.Pool?.Find("Options") as SaidRecord)?.Type)
            .OfType<string>().Distinct().Select(EngineRules.For).ToArray();
        if (engines is not [{ } engine])
            return;
        var program = Facts(engine.Program(frontend.Runtime), engine);
        var options = pools.Select(pool => CheckPool(pool.Role, pool.Pool, program, engine)).ToArray();
        if (options is [{ } prefill, { } decode])
            foreach (var agreed in engine.Agreed)
                AgreementRules.Check(agreed, prefill.Settings, decode.Settings, _findings);
        if (frontend.Reader is { } reader && job.Find("Frontend") is SaidRecord said
            && Read(said.Find("Options"), "Frontend.Options", reader.Catalogs) is { } own)
            CheckFlags([own], Facts(reader, engine));
    }

    private SaidOptions? CheckPool(string role, SaidRecord? pool, ProgramFacts program, EngineRules engine)
    {
        if (pool is null)
            return null;
        var place = $"Deployment.{role}";
        var options = Read(pool.Find("Options"), $"{place}.Options", [engine.Catalog]);
        var worker = Read(pool.Find("Worker"), $"{place}.Worker", program.Reader.Catalogs);
        CheckFlags([.. new[] { options, worker }.OfType<SaidOptions>()], program);
        foreach (var needed in engine.Needed)
            if (options?.IsOpen(needed.Needs) == false)
                AgreementRules.Check(needed, options.Settings, _findings);
        return options;
    }

    private void CheckFlags(IReadOnlyList<SaidOptions> records, ProgramFacts program)
    {
        foreach (var options in records)
            ExtraFlagRules.Check([.. options.Flags()], _findings);
        FlagRules.Check(records.SelectMany(static options => options.Flags()), program, _findings);
    }

    private SaidOptions? Read(Said? said, string place, EquatableArray<string> catalogs)
    {
        if (said is not SaidRecord record || catalogs.Select(FlagTable.Find)
            .FirstOrDefault(catalog => catalog?.Record == record.Type) is not { } catalog)
            return null;
        var options = new SaidOptions(record, catalog, place);
        _options.Add(options);
        return options;
    }

    private ProgramFacts Facts(FlagReader reader, EngineRules engine) => new(
        reader, EquatableArray.From(reader.Catalogs.Select(catalog =>
            CatalogFacts.Of(catalog, _clues.Find(CatalogFacts.Framework(catalog, engine.Framework))))));

    private JobFinding Locate(Finding found)
    {
        var options = _options.Find(options => options.Find(found.Place) is not null);
        return new JobFinding(found, options?.Find(found.Place) ?? job.Written, Remedies.Of(found, options));
    }
}
