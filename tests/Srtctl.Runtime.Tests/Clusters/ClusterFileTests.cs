using Srtctl.Model.Clusters;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Runtime.Tests.Clusters;

public sealed class ClusterFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("'off: older on purpose'", true)]
    [InlineData("off", false)]
    [InlineData("'silent: why not'", false)]
    public void A_rule_is_changed_with_a_level_and_a_reason(string written, bool isRead)
    {
        var file = Load($"checks: {{ SRT1604: {written} }}");

        Assert.Equal(isRead ? [] : ["SRT1205"], file.Diagnostics.Select(static finding => finding.Code));
        Assert.Equal(isRead ? 1 : 0, file.Settings.Rules.Count);
    }

    [Fact]
    public void All_settings_are_read()
    {
        var file = Load("""
            cluster: gb200
            default_account: bench
            default_partition: "batch"
            default_time_limit: 04:00:00
            default_sbatch_directives: { qos: high, requeue: "" }
            default_mounts:
              $SCRATCH/cache: /cache
            default_bash_preamble: |
              ulimit -n 65536
            model_paths: { r1: /models/r1 }
            containers:
              sglang: /images/sglang.sqsh
            network_interface: enP6p3s0f0
            output_dir: ${SCRATCH}/outputs
            srtctl_root: ~/srtctl
            use_gpus_per_node_directive: false
            use_segment_sbatch_directive: no
            use_exclusive_sbatch_directive: true
            nginx_raise_ulimit: true
            reporting:
              status:
                endpoint: http://a/
                endpoints: [http://b, http://a]
            container_runtime: none
            engines: mock
            etcd_binary: /opt/etcd
            nats_binary: /opt/nats-server
            """);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(
            new ClusterSettings
            {
                Name = "gb200",
                DefaultAccount = "bench",
                DefaultPartition = "batch",
                DefaultTimeLimit = TimeSpan.FromHours(4),
                DefaultDirectives = new() { ["qos"] = "high", ["requeue"] = "" },
                DefaultMounts = new() { ["/scratch/me/cache"] = "/cache" },
                BashPreamble = "ulimit -n 65536\n",
                ModelPaths = new() { ["r1"] = "/models/r1" },
                Containers = new() { ["sglang"] = "/images/sglang.sqsh" },
                NetworkInterface = "enP6p3s0f0",
                OutputDirectory = "/scratch/me/outputs",
                SiteRoot = "/home/me/srtctl",
                UseGpusPerNodeDirective = false,
                UseSegmentDirective = false,
                UseExclusiveDirective = true,
                RaiseFileLimit = true,
                StatusEndpoints = ["http://a", "http://b"],
                ContainerRuntime = ContainerRuntime.None,
                Engines = EngineSubstitution.MockEngines,
                EtcdProgram = "/opt/etcd",
                NatsProgram = "/opt/nats-server",
            },
            file.Settings);
    }

    [Theory]
    [InlineData("default_acount: a", "SRT1204", "(1,1)", "Did you mean 'default_account'?")]
    [InlineData("cluster: a\n\nreporting:\n  status:\n    endpont: http://x", "SRT1204", "(5,5)", "'reporting.status.endpoint'")]
    [InlineData("use_exclusive_sbatch_directive: maybe", "SRT1205", "(1,33)", "true or false")]
    [InlineData("model_paths: [a, b]", "SRT1205", "(1,14)", "a list")]
    [InlineData("default_time_limit: tomorrow", "SRT1205", "(1,21)", "'tomorrow'")]
    [InlineData("container_runtime: docker", "SRT1205", "(1,20)", "pyxis or none")]
    [InlineData("cluster: a\ncluster: b", "SRT1402", "(2,1)", "'cluster'")]
    [InlineData("containers:\n\ta: b", "SRT1401", "(2,1)", "tab")]
    [InlineData("containers: {a: b", "SRT1401", "", "")]
    [InlineData("- a\n- b", "SRT1203", "(1,1)", "map of settings")]
    [InlineData("cluster: a\n---\ncluster: b", "SRT1404", "(2,1)", "second document")]
    [InlineData("reporting: {status: {endpoint: 'http://me:secret@x'}}", "SRT1205", "", "without credentials")]
    public void What_is_wrong_is_said_with_its_place(string text, string code, string place, string words)
    {
        var file = Load(text);

        var finding = Assert.Single(file.Diagnostics, static found => found.Severity == Severity.Error);
        Assert.Equal(code, finding.Code);
        Assert.Contains(place, finding.Place);
        Assert.Contains(words, $"{finding.Message} {finding.Remedy}");
        Assert.Equal(ClusterSettings.None, file.Settings);
    }

    [Fact]
    public void All_errors_are_reported_together()
    {
        var file = Load("clustr: a\nengines: fake\nmodel_paths: 3");

        Assert.Equal(["SRT1205", "SRT1205", "SRT1204"], file.Diagnostics.Select(static finding => finding.Code));
    }

    [Theory]
    [InlineData("\uFEFFcluster: a\r\nengines: mock\r\n")]
    [InlineData("# only a comment\ncluster: &name a\nengines: mock\ndefault_account: ~\n")]
    public void Marks_line_ends_and_nulls_of_other_editors_are_no_problem(string text)
    {
        var file = Load(text);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(new ClusterSettings { Name = "a", Engines = EngineSubstitution.MockEngines }, file.Settings);
    }

    [Fact]
    public void An_alias_stands_for_what_it_names()
    {
        var file = Load("model_paths: &paths { a: /m/a }\ncontainers: *paths");

        Assert.Equal(file.Settings.ModelPaths, file.Settings.Containers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n# nothing\n")]
    public void An_empty_file_has_no_settings(string text) => Assert.Equal(ClusterSettings.None, Load(text).Settings);

    [Fact]
    public void Settings_without_effect_here_are_warned_about_only_where_silence_would_mislead()
    {
        var file = Load("""
            gpus_per_node: 4
            cloud: { a: b }
            telemetry: { live_metrics: { enabled: true } }
            reporting:
              s3: { bucket: b, secret_access_key: hunter2 }
            """);

        Assert.Equal(["SRT1207", "SRT1207"], file.Diagnostics.Select(static finding => finding.Code));
        Assert.DoesNotContain(file.Diagnostics, static finding => finding.ToString().Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void Jobs_that_do_not_say_are_heterogeneous_and_wait_as_the_site_says()
    {
        var settings = Load("use_het_jobs: yes\ndefault_health_check: { max_attempts: 60, interval_seconds: 5 }").Settings;

        Assert.True(settings.UseHeterogeneousJobs);
        Assert.Equal(new() { Timeout = TimeSpan.FromMinutes(5), Interval = TimeSpan.FromSeconds(5) }, settings.DefaultReadiness);
    }

    [Fact]
    public void A_readiness_that_is_no_number_is_refused_with_its_place()
    {
        var finding = Assert.Single(Load("default_health_check: { max_attempts: soon }").Diagnostics);

        Assert.Contains("max_attempts", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unset_variable_is_warned_about_and_stays_as_written()
    {
        var file = Load("output_dir: $NOWHERE/out");

        Assert.Equal("SRT1208", Assert.Single(file.Diagnostics).Code);
        Assert.Equal("$NOWHERE/out", file.Settings.OutputDirectory);
    }

    [Fact]
    public void A_file_two_directories_up_is_found()
    {
        _directory.Write("srtslurm.yaml", "cluster: up");
        Directory.CreateDirectory(_directory.In("a/b"));

        var file = ClusterFile.Load(new ClusterFileSearch(null, _directory.In("a/b"), static _ => null));

        Assert.Equal("up", file.Settings.Name);
    }

    [Fact]
    public void A_missing_file_that_the_variable_names_is_an_error()
    {
        _directory.Write("srtslurm.yaml", "cluster: beside");

        var file = ClusterFile.Load(new ClusterFileSearch(null, _directory.Path, static name => name == "SRTSLURM_CONFIG" ? "nope.yaml" : null));

        Assert.Equal("SRT1201", Assert.Single(file.Diagnostics).Code);
    }

    [Fact]
    public void Templates_beside_the_file_replace_built_in_ones()
    {
        _directory.Write("templates/sbatch_script.sh.template", "own text");

        var file = Load("cluster: a");

        Assert.Equal("own text", file.Templates.Overrides["sbatch_script.sh"]);
    }

    private ClusterFile Load(string text) =>
        ClusterFile.Load(new ClusterFileSearch(_directory.Write("srtslurm.yaml", text), _directory.Path, Variable));

    private static string? Variable(string name) => name switch
    {
        "SCRATCH" => "/scratch/me",
        "HOME" => "/home/me",
        _ => null,
    };
}
