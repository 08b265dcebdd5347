using System.Runtime.Versioning;
using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Tests.Frontends.Dynamo;

[SupportedOSPlatform("linux")]
public sealed class InstallationTests : IDisposable
{
    private static readonly ClusterSettings Site = new() { SiteRoot = "/shared/srtctl" };

    private readonly FakeContainer _container = new();

    public void Dispose() => _container.Dispose();

    [Fact]
    public void Tasks_that_start_together_in_one_container_install_once()
    {
        var preamble = Preamble(new DynamoRelease("1.0.1"));

        var tasks = Enumerable.Range(0, 8).Select(_ => _container.Start(preamble)).ToList();

        foreach (var task in tasks)
        {
            Assert.Equal("started\n", task.StandardOutput.ReadToEnd());
            task.WaitForExit();
            task.Dispose();
        }

        Assert.Single(_container.Calls.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Wheels_come_from_the_sites_directory_without_network()
    {
        var job = SampleJobs.Disaggregated with
        {
            Frontend = new DynamoFrontend { Installation = new DynamoWheel("1.0.1") },
        };

        var worker = job.Plan(Site).Process("prefill[0]");
        _container.Run(worker.Preamble!);

        Assert.Equal(
            "pip install --break-system-packages --quiet --no-index --no-deps --pre --find-links /srtctl-wheels "
                + "ai-dynamo-runtime==1.0.1 ai-dynamo==1.0.1\n",
            _container.Calls);
        Assert.Contains(worker.Mounts, static mount =>
            Planned.Bind(mount.Source) == "/shared/srtctl/wheelhouse/dynamo" && mount.Flags == "ro");
        Assert.Equal("1.0.1", worker.Variable("DYNAMO_VERSION"));
        Assert.Equal("ai_dynamo-1.0.1-py3-none-any.whl", worker.Variable("DYNAMO_WHEEL_NAME"));
    }

    [Fact]
    public void A_commit_is_built_once_and_kept_for_the_next_container()
    {
        var preamble = Preamble(new DynamoCommit("0123abcd"));

        Assert.Equal("started\n", _container.Run(preamble));
        File.Delete(_container.PathOf("home/.srtctl-dynamo-installed"));
        Assert.Equal("started\n", _container.Run(preamble));

        Assert.True(File.Exists(_container.PathOf("configs/dynamo-wheels/0123abcd/dynamo-src.tar.gz")));
        Assert.Equal(1, Count("maturin build"));
        Assert.Equal(1, Count("git checkout --quiet 0123abcd"));
        Assert.Equal(2, Count("--editable"));
    }

    [Fact]
    public void Cargo_patches_replace_whole_declarations_and_give_the_build_a_place_of_its_own()
    {
        const string Patch = "nixl-sys = { git = \"https://x/y|z\", rev = \"a&b\\c\" }";

        Assert.Equal("started\n", _container.Run(Preamble(new DynamoCommit("0123abcd") { CargoPatches = [Patch] })));

        var manifest = File.ReadAllText(_container.PathOf("srtctl-dynamo-build/Cargo.toml"));
        Assert.Equal($"[dependencies]\n{Patch}\nserde = \"1\"\n", manifest);
        Assert.Single(Directory.GetDirectories(_container.PathOf("configs/dynamo-wheels"), "0123abcd-patch-*"));
    }

    [Fact]
    public void A_build_that_fails_stops_the_worker_and_is_not_taken_for_finished()
    {
        File.WriteAllText(_container.PathOf("bin/maturin"), "#!/bin/bash\nexit 3\n");

        Assert.StartsWith("exit ", _container.Run(Preamble(new DynamoTopOfTree())), StringComparison.Ordinal);

        Assert.False(File.Exists(_container.PathOf("srtctl-dynamo/top-of-tree/.complete")));
        Assert.False(File.Exists(_container.PathOf("home/.srtctl-dynamo-installed")));
    }

    [Fact]
    public void Hash_and_patches_that_no_build_could_use_are_refused()
    {
        var job = SampleJobs.Disaggregated with
        {
            Frontend = new DynamoFrontend
            {
                Installation = new DynamoCommit("main; reboot") { CargoPatches = ["serde", "a = 1\nb = 2"] },
            },
        };

        var found = Planner.Plan(new PlanRequest { Job = job }).Diagnostics;

        Assert.Equal(
            ["Frontend.Installation.Hash", "Frontend.Installation.CargoPatches[0]",
                "Frontend.Installation.CargoPatches[1]"],
            found.Where(static finding => finding.Code == "SRT1013").Select(static finding => finding.Place));
    }

    private static string Preamble(DynamoInstallation installation) =>
        (SampleJobs.Disaggregated with { Frontend = new DynamoFrontend { Installation = installation } })
            .Plan(Site).Process("prefill[0]").Preamble!;

    private int Count(string call) => _container.Calls.Split(call).Length - 1;
}
