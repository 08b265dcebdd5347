using Srtctl.Model.Jobs;
using Srtctl.Model.Text;
using Srtctl.Recipes.Benchmarks;
using Srtctl.Recipes.Engines;
using Srtctl.Recipes.Frontends;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Sections;

/// <summary>Reads one recipe, with nothing left to expand, into a job.</summary>
internal static class JobReader
{
    /// <summary>The job; null when a finding says why there is none.</summary>
    /// <param name="recipe">The top of the recipe.</param>
    /// <param name="findings">Where problems go.</param>
    /// <param name="sources">Where positions go; null when nobody asks for them.</param>
    /// <param name="survey">Where what is read is noted; null when nobody asks for it.</param>
    public static Job? Read(
        YamlMap recipe, RecipeFindings findings, SourceMap? sources = null, SurveyedKey? survey = null)
    {
        var top = new RecipeSection(recipe, new RecipeTrail(findings, sources) { Survey = survey });
        top.Has("lock");
        var job = Read(top);
        top.RefuseOthers();
        return findings.HasErrors ? null : job;
    }

    private static Job? Read(RecipeSection top)
    {
        var model = top.Required("model")?.Section(ModelSection.Read) ?? ModelSection.Missing;
        var resources = top.Required("resources")?.Section(ResourcesSection.Read) ?? ResourcesSection.Missing;
        var engine = TypeOf(top, "backend", "sglang", EngineReaders.All);
        var frontend = TypeOf(top, "frontend", "dynamo", FrontendReaders.All);
        var benchmark = TypeOf(top, "benchmark", "manual", BenchmarkReaders.All);
        var job = Shared(top, model, resources);
        if (engine is null || frontend is null || benchmark is null)
        {
            foreach (var key in (string[])["backend", "frontend", "benchmark", "dynamo", "infra"])
                top.Has(key);
            return null;
        }

        var outline = new RecipeOutline(engine.Word, frontend.Word, benchmark.Word, resources.Roles);
        var workers = top.Nested("backend", "", backend => WorkersSection.Read(backend, engine, outline));
        var front = top.Nested("frontend", "Frontend", section => FrontendSection.Read(section, top, frontend));
        var load = top.Nested("benchmark", "Benchmark", section => BenchmarkSection.Read(section, benchmark));
        var infrastructure = top.Nested("infra", "", InfrastructureSection.Read);
        return job with
        {
            Deployment = workers.DeploymentOf(resources),
            Launch = workers.Engine.Launch,
            KvStore = workers.Engine.KvStore,
            Frontend = front.Frontend,
            Benchmark = load.Benchmark,
            NatsMaximumPayload = infrastructure.NatsMaximumPayload,
            Placement = new Placement
            {
                DedicatedInfrastructure = infrastructure.DedicatedNode,
                DedicatedFrontend = front.DedicatedNode,
                DedicatedClient = load.DedicatedNode,
                ShareDedicatedNode = load.SharesDedicatedNode,
                Frontend = front.Placement,
                Client = load.Placement,
            },
        };
    }

    /// <summary>Everything that neither engine nor frontend nor benchmark decides.</summary>
    private static Job Shared(RecipeSection top, ModelSection model, ResourcesSection resources)
    {
        foreach (var unused in (string[])["output", "enable_config_dump"])
            top.Has(unused);
        return new Job
        {
            Name = top.Required("name", nameof(Job.Name))?.Text() ?? "",
            Model = model.Model,
            Container = model.Container,
            Node = resources.Node,
            Deployment = WorkersSection.Unknown,
            Slurm = SlurmSection.Read(top),
            Readiness = top.Value("health_check", nameof(Job.Readiness))?.Section(ReadinessSection.Read),
            Environment = top.Value("environment", nameof(Job.Environment))?.Environment() ?? [],
            Mounts = MountsSection.Read(top),
            SetupScript = top.Optional("setup_script", nameof(Job.SetupScript))?.Text(),
            Identity = top.Value("identity", nameof(Job.Identity))?.Section(IdentitySection.Read),
            Tracing = ObservabilitySection.Read(top),
            StatusEndpoints = ReportingSection.Read(top),
            Profiling = top.Value("profiling", nameof(Job.Profiling))?.Section(ProfilingSection.Read)?.Profiling,
        };
    }

    private static TReader? TypeOf<TReader>(
        RecipeSection top, string section, string usual, IReadOnlyDictionary<string, TReader> readers)
        where TReader : class
    {
        var type = top.Value(section)?.Node is YamlMap map ? map["type"] : null;
        if (type is null)
            return readers[usual];
        if (type is YamlScalar { Value: Model.Values.ConfigText } scalar
            && readers.TryGetValue(scalar.Text, out var reader))
            return reader;
        top.Findings.Error(
            "SRT1415", type.Mark, $"There is no {section} {type.Describe()}.",
            NearNames.Question((type as YamlScalar)?.Text ?? "", [.. readers.Keys]));
        return null;
    }
}
