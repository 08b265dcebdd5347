using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Schema;
using Srtctl.Runtime.Text;

namespace Srtctl.Runtime.Clusters;

/// <summary>Turns the text of a cluster file into settings.</summary>
internal static class ClusterSettingsReader
{
    private static readonly Dictionary<string, ContainerRuntime> ContainerRuntimes = new()
    {
        ["pyxis"] = ContainerRuntime.Pyxis,
        ["none"] = ContainerRuntime.None,
    };

    private static readonly Dictionary<string, EngineSubstitution> EngineWords = new()
    {
        ["real"] = EngineSubstitution.Real,
        ["mock"] = EngineSubstitution.MockEngines,
    };

    public static (ClusterSettings Settings, EquatableArray<Diagnostic> Findings) Read(
        string text, string file, Func<string, string?> variable)
    {
        var findings = new List<Diagnostic>();
        var settings = YamlRoot.Parse(text, file, findings) is { } root
            ? Read(root, new PathExpansion(variable, findings), findings)
            : ClusterSettings.None;
        return findings.Exists(static finding => finding.Severity == Severity.Error)
            ? (ClusterSettings.None, EquatableArray.From(findings))
            : (settings, EquatableArray.From(findings));
    }

    /// <summary>Everything that a cluster file can say.</summary>
    public static SurveyedKey Survey() => KeySurvey.Of(static (specimen, survey) =>
        Read(new YamlSection(specimen, "", "", [], survey), new PathExpansion(static _ => null, []), []));

    private static ClusterSettings Read(YamlSection root, PathExpansion paths, List<Diagnostic> findings)
    {
        var settings = new ClusterSettings
        {
            Name = root.Text("cluster"),
            DefaultAccount = root.Text("default_account"),
            DefaultPartition = root.Text("default_partition"),
            DefaultTimeLimit = TimeLimit(root),
            DefaultDirectives = root.Map("default_sbatch_directives"),
            DefaultMounts = paths.Sources(root, "default_mounts"),
            BashPreamble = root.Text("default_bash_preamble"),
            ModelPaths = root.Map("model_paths"),
            Containers = root.Map("containers"),
            NetworkInterface = root.Text("network_interface"),
            OutputDirectory = paths.Text(root, "output_dir"),
            SiteRoot = paths.Text(root, "srtctl_root"),
            UseGpusPerNodeDirective = root.Flag("use_gpus_per_node_directive") ?? true,
            UseSegmentDirective = root.Flag("use_segment_sbatch_directive") ?? true,
            UseExclusiveDirective = root.Flag("use_exclusive_sbatch_directive") ?? false,
            DefaultReadiness = Readiness(root.Section("default_health_check")),
            UseHeterogeneousJobs = root.Flag("use_het_jobs") ?? false,
            Rules = Rules(root),
            RaiseFileLimit = root.Flag("nginx_raise_ulimit"),
            StatusEndpoints = ReportingReader.StatusEndpoints(root.Section("reporting"), findings),
            ContainerRuntime = root.Word("container_runtime", ContainerRuntimes) ?? ContainerRuntime.Pyxis,
            Engines = root.Word("engines", EngineWords) ?? EngineSubstitution.Real,
            EtcdProgram = paths.Text(root, "etcd_binary"),
            NatsProgram = paths.Text(root, "nats_binary"),
        };
        ReadUnused(root, findings);
        root.RefuseOthers();
        return settings;
    }

    /// <summary>As many questions as may be asked, and the pause between two: together a duration.</summary>
    private static ReadinessSettings? Readiness(YamlSection? section)
    {
        if (section is null)
            return null;
        var attempts = section.Count("max_attempts") ?? 180;
        var interval = section.Count("interval_seconds") ?? 10;
        section.RefuseOthers();
        return new ReadinessSettings
        {
            Timeout = TimeSpan.FromSeconds((long)attempts * interval),
            Interval = TimeSpan.FromSeconds(interval),
        };
    }

    private static EquatableMap<string, RuleSetting> Rules(YamlSection root)
    {
        const string Key = "checks";
        var rules = EquatableMap<string, RuleSetting>.Empty;
        foreach (var (code, text) in root.Map(Key))
        {
            if (RuleSetting.Parse(text) is { } setting)
                rules = rules.With(code, setting);
            else
                root.Refuse(Key, "a code with 'error', 'warning' or 'off' and a reason, such as 'off: patched'", $"'{text}'");
        }

        return rules;
    }

    private static TimeSpan? TimeLimit(YamlSection root)
    {
        const string Key = "default_time_limit";
        if (root.Text(Key) is not { } text)
            return null;
        if (SlurmTime.Parse(text) is { } limit)
            return limit;
        root.Refuse(Key, "a duration as SLURM writes it, for example 04:00:00 or 1-12", $"'{text}'");
        return null;
    }

    private static void ReadUnused(YamlSection root, List<Diagnostic> findings)
    {
        _ = root.Has("gpus_per_node");
        _ = root.Has("cloud");
        if (root.Has("telemetry"))
            Warn("telemetry", "no telemetry is collected.");

        void Warn(string key, string consequence) => findings.Add(ClusterFindings.NotUsed(root.PlaceOf(key), key, consequence));
    }

    private sealed class PathExpansion(Func<string, string?> variable, List<Diagnostic> findings)
    {
        public string? Text(YamlSection root, string key) => root.Text(key) is { } text ? Expand(root, key, text) : null;

        public EquatableMap<string, string> Sources(YamlSection root, string key) =>
            EquatableMap.From(root.Map(key).Select(pair => KeyValuePair.Create(Expand(root, key, pair.Key), pair.Value)));

        private string Expand(YamlSection root, string key, string text)
        {
            var unset = new List<string>();
            var expanded = VariableText.Expand(text, variable, unset);
            findings.AddRange(unset.Select(name => ClusterFindings.UnsetVariable(root.PlaceOf(key), key, name)));
            return expanded;
        }
    }
}
