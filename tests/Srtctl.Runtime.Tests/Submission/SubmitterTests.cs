using System.Diagnostics;
using Srtctl.Planning.Rendering;
using Srtctl.Runtime.Slurm;
using Srtctl.Runtime.Submission;

namespace Srtctl.Runtime.Tests.Submission;

[Collection("changes PATH")]
public sealed class SubmitterTests : IDisposable
{
    private readonly TemporaryDirectory _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task A_job_is_released_only_when_its_run_directory_is_complete()
    {
        var listing = _output.In("listing");
        using var slurm = new StandInSlurm(scontrol: $"ls '{_output.In("4711")}' > '{listing}'");

        var outcome = await SubmitAsync();

        Assert.Null(outcome.Problem);
        Assert.Equal("4711", outcome.JobId);
        Assert.Equal(["sbatch --hold --parsable", "scontrol release 4711"], slurm.Calls);
        Assert.Equal(
            ["4711.json", "bin", "commands.sh", "files", "logs", "plan.json", "sbatch_script.sh", "source"],
            await File.ReadAllLinesAsync(listing));
        Assert.Empty(Staging());
    }

    [Fact]
    public async Task A_refusal_is_quoted_and_leaves_nothing()
    {
        using var slurm = new StandInSlurm(sbatch: "echo 'sbatch: error: invalid account' >&2; exit 1");

        var outcome = await SubmitAsync();

        Assert.Equal("SRT2011", outcome.Problem?.Code);
        Assert.Contains("invalid account", outcome.Problem?.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_output.Path));
    }

    [Theory]
    [InlineData("echo hello")]
    [InlineData("true")]
    [InlineData("printf '1\\n2\\n'")]
    public async Task An_unclear_answer_is_never_followed_by_another_call(string sbatch)
    {
        using var slurm = new StandInSlurm(sbatch);

        var outcome = await SubmitAsync();

        Assert.Equal("SRT2013", outcome.Problem?.Code);
        Assert.Contains("squeue", outcome.Problem?.Remedy);
        Assert.True(outcome.IsUnclear);
        Assert.Equal(["sbatch --hold --parsable"], slurm.Calls);
    }

    [Fact]
    public async Task A_slow_answer_is_given_up_and_said_to_be_unknown()
    {
        using var slurm = new StandInSlurm(sbatch: "exec sleep 60");

        var outcome = await SubmitAsync(TimeSpan.FromMilliseconds(300));

        Assert.Equal("SRT2012", outcome.Problem?.Code);
        Assert.True(outcome.IsUnclear);
    }

    [Fact]
    public async Task A_run_directory_that_exists_is_kept_and_the_job_is_cancelled()
    {
        using var slurm = new StandInSlurm();
        var kept = _output.Write("4711/precious", "data");

        var outcome = await SubmitAsync();

        Assert.Equal("SRT2014", outcome.Problem?.Code);
        Assert.Equal(["sbatch --hold --parsable", "scancel 4711"], slurm.Calls);
        Assert.Equal("data", await File.ReadAllTextAsync(kept));
        Assert.Empty(Staging());
    }

    [Fact]
    public async Task A_job_that_cannot_be_released_is_cancelled()
    {
        using var slurm = new StandInSlurm(scontrol: "echo 'slurm_update error: denied' >&2; exit 1");

        var outcome = await SubmitAsync();

        Assert.Equal("SRT2016", outcome.Problem?.Code);
        Assert.Contains("denied", outcome.Problem?.Message);
        Assert.Contains("4711 was cancelled", outcome.Problem?.Message);
        Assert.Equal("scancel 4711", slurm.Calls[^1]);
    }

    [Fact]
    public async Task A_job_that_cannot_be_cancelled_either_is_left_with_its_id_told()
    {
        using var slurm = new StandInSlurm(scontrol: "exit 1", scancel: "echo no >&2; exit 1");

        var outcome = await SubmitAsync();

        Assert.Contains("scancel 4711", outcome.Problem?.Message);
    }

    [Fact]
    public async Task Submissions_at_the_same_time_do_not_disturb_each_other()
    {
        using var slurm = new StandInSlurm(sbatch: "echo $$");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SubmitAsync()));

        Assert.All(outcomes, static outcome => Assert.Null(outcome.Problem));
        Assert.Equal(4, outcomes.Select(static outcome => outcome.Directory?.Path).Distinct().Count());
        Assert.All(outcomes, static outcome => Assert.True(File.Exists(outcome.Directory?.Plan)));
    }

    [Fact]
    public async Task Runs_of_one_command_share_the_agent_and_outlive_each_other()
    {
        using var slurm = new StandInSlurm(sbatch: "echo $$");
        var submitter = new Submitter(new SlurmClient(TimeProvider.System), TimeProvider.System);

        var first = (await SubmitAsync(submitter)).Directory?.Agent("linux-x64") ?? "";
        var second = (await SubmitAsync(submitter)).Directory?.Agent("linux-x64") ?? "";

        Assert.Equal(await FileNumberAsync(first), await FileNumberAsync(second));
        File.Delete(first);
        Assert.Equal(await File.ReadAllBytesAsync("/bin/true"), await File.ReadAllBytesAsync(second));
    }

    private static async Task<string> FileNumberAsync(string path)
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%d:%i", path]) { RedirectStandardOutput = true });
        return await (stat?.StandardOutput.ReadToEndAsync() ?? Task.FromResult(path));
    }

    private Task<SubmissionOutcome> SubmitAsync(TimeSpan? timeout = null) => SubmitAsync(new Submitter(
        new SlurmClient(TimeProvider.System) { SubmitTimeout = timeout ?? TimeSpan.FromSeconds(30) }, TimeProvider.System));

    private Task<SubmissionOutcome> SubmitAsync(Submitter submitter)
    {
        var plan = Plans.Small;
        return submitter.SubmitAsync(
            new SubmissionRequest
            {
                Plan = plan,
                OutputDirectory = _output.Path,
                Files = PlanRenderer.Render(plan, _output.Path, TemplateSet.BuiltIn),
                SourceFiles = [typeof(SubmitterTests).Assembly.Location],
                Agents = new() { ["linux-x64"] = "/bin/true" },
            },
            CancellationToken.None);
    }

    private string[] Staging() => Directory.GetDirectories(_output.Path, ".submitting-*");
}
