using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Rendering;
using Srtctl.Testing;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Hostile text arrives byte for byte in a real process, or the job is refused.</summary>
public class HostileJobTests
{
    private const string References = """
        export node0=n1 node0_address=10.0.0.1 node1=n2 node1_address=10.0.0.2 node2=n3 node2_address=10.0.0.3
        export run_directory='/runs/a b' agent='/bin/agent' SLURM_JOB_ID=4242 HF_TOKEN='top "secret"'
        """;

    /// <summary>Stands in for srun: prints what it was given, each word ended by NUL, then its environment.</summary>
    private const string Recorder = """
        #!/bin/bash
        printf '%s\0' "$0" "$@" "==environment=="
        env -0
        """;

    public static TheoryData<string> BadNames =>
        [.. HostileStrings.All.Append(new string('n', 129)).Append(".hidden").Append("a/b").Append("../x").Append("a\n").Except(["a=b"])];

    [Theory]
    [MemberData(nameof(BadNames))]
    public void A_hostile_name_is_refused(string name)
    {
        var result = Planner.Plan(new PlanRequest { Job = SampleJobs.Aggregated with { Name = name } });

        Assert.Contains(result.Diagnostics, static finding => finding.Code == "SRT1001");
    }

    [Fact]
    public async Task Every_hostile_flag_value_variable_and_path_reaches_a_real_process()
    {
        var values = HostileStrings.All.ToArray();
        var job = SampleJobs.Aggregated.WithEnvironment(
                [.. values.Select(static (value, index) => ($"V{index}", (EnvironmentValue)value)), ("TOKEN", EnvironmentValue.Secret("HF_TOKEN"))])
            .WithOptions<SglangOptions>(
                options => options with { ServedModelName = "it's $HOME `id`", Extra = EquatableArray.From(values) })
            with
        { Model = new() { Path = "/models/it's \"a\" $HOME", Precision = Precision.Bf16 } };
        var plan = job.Plan();

        var words = await RecordAsync(plan, "agg[0]");

        var process = plan.Process("agg[0]");
        Assert.Equal(
            process.Argv().Skip(1).Select(Bind), words.Skip(1).TakeWhile(static word => word != "==environment=="));
        var environment = words.SkipWhile(static word => word != "==environment==").Skip(1).ToHashSet();
        Assert.All(
            process.Environment, variable => Assert.Contains($"{variable.Name}={Bind(variable.Value)}", environment));
    }

    [Fact]
    public async Task A_whole_listing_is_a_script_that_bash_accepts()
    {
        var plan = SampleJobs.Disaggregated.Plan();

        using var directory = new TemporaryDirectory();
        await File.WriteAllTextAsync(directory.In("commands.sh"), CommandListing.Of(plan, TemplateSet.BuiltIn));

        // Preambles are quoted so that they expand in the shell they start, which is what SC2016 doubts.
        await Bash.RunAsync(
            "bash -n \"$1\" && shellcheck --shell=bash --exclude=SC2016 \"$1\"", directory.In("commands.sh"));
    }

    private static async Task<string[]> RecordAsync(LaunchPlan plan, string process)
    {
        using var directory = new TemporaryDirectory();
        await File.WriteAllTextAsync(directory.In("srun"), Recorder);
        await Bash.RunAsync("chmod +x \"$1\"", directory.In("srun"));
        var listing = CommandListing.Of(plan, TemplateSet.BuiltIn);
        var block = listing[listing.IndexOf($"# workers: {process} ", StringComparison.Ordinal)..];
        block = block[..block.IndexOf("\n# frontend: ", StringComparison.Ordinal)];
        var output = await Bash.RunAsync($"{References}\nPATH=\"$1\":$PATH\n{block}", directory.Path);
        return output.Split('\0');
    }

    private static string Bind(PlanText text) => new BoundAllocation
    {
        JobId = "4242",
        RunDirectory = "/runs/a b",
        Agent = "/bin/agent",
        Nodes = [new("n1", "10.0.0.1"), new("n2", "10.0.0.2"), new("n3", "10.0.0.3")],
    }.Bind(text, static _ => "top \"secret\"");
}
