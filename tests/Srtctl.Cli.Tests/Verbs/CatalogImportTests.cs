using System.Text.Json;
using Srtctl.Model.Jobs;
using Srtctl.Runtime.Scripting;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class CatalogImportTests : IDisposable
{
    private const string Help = """
        usage: launch_router [-h] [--host HOST] [--brand-new {a,b}]

        options:
          -h, --help            show this help message and exit
          --host HOST           Where to listen. (default: 0.0.0.0)
          --brand-new {a,b}     Something new. (default: a)

        """;

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Without_an_input_the_command_to_run_in_the_container_is_printed()
    {
        var run = await RunAsync("--engine", "sglang");

        Assert.Equal((0, "python3 -m sglang.launch_server --help\n"), (run.Status, run.Out));
    }

    [Fact]
    public async Task An_import_is_kept_listed_and_known_to_show_and_diff()
    {
        var import = await RunAsync(
            "--engine", "smg", "--version", "mine", "--image", "smg:mine", "--help-text", File("help.txt", Help), "--partial");
        var list = await CatalogAsync("list", "--engine", "smg");
        var show = await CatalogAsync("show", "--host", "--engine", "smg", "--version", "mine");
        var diff = await CatalogAsync("diff", "smg", "1.9.0", "mine");

        Assert.Equal(0, import.Status);
        Assert.Contains("smg mine: 2 flags, 1 with choices", import.Out);
        Assert.Contains("smg       mine         2  smg:mine", list.Out);
        Assert.Contains("  in mine\n    spellings  --host\n", show.Out);
        Assert.Contains("added\n  --brand-new\n", diff.Out);
    }

    [Fact]
    public async Task An_import_tells_programs_what_it_learnt()
    {
        var run = await RunAsync(
            "--engine", "smg", "--version", "mine", "--help-text", File("help.txt", Help), "--partial", "--json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("1.9.0", json.RootElement.GetProperty("nearest").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("flags").GetInt32());
        Assert.Contains(
            json.RootElement.GetProperty("differences").EnumerateArray(),
            static difference => difference.GetProperty("flag").GetString() == "--brand-new");
    }

    [Theory]
    [InlineData("SRT1501", "Traceback (most recent call last):\n")]
    [InlineData("SRT1502", "usage: x [--a] [--b]\n\noptions:\n  --a  Says it.\n")]
    [InlineData("SRT1503", "usage: x [--a]\n\noptions:\n  --a  Says it.\n")]
    public async Task A_text_that_cannot_be_whole_is_refused_and_nothing_is_kept(string code, string text)
    {
        var run = await RunAsync("--engine", "smg", "--version", "mine", "--help-text", File("help.txt", text));

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains(code, run.Error);
        Assert.False(Directory.Exists(Imports));
    }

    [Fact]
    public async Task A_job_is_checked_against_what_its_image_said()
    {
        var job = LoadedJobs.Of(Sample.Job with { Frontend = new SglangRouter() });
        var before = await CommandRun.InAsync(Imports, job, "dry-run", "job.csx");
        await RunAsync(
            "--engine", "sglang", "--version", "mine", "--image", Sample.Job.Container, "--help-text", File("help.txt", Help),
            "--partial");

        var after = await CommandRun.InAsync(Imports, job, "dry-run", "job.csx");

        Assert.DoesNotContain("SRT1600", before.Error);
        Assert.Contains(
            "SRT1600 Deployment.Prefill.Options.TensorParallelSize: sglang.launch_server has no flag --tensor-parallel-size "
                + "in sglang mine, as its image says.",
            after.Error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var run = await RunAsync("--engine", "smg", "--version", "mine", "--help-text", Path.Combine(Imports, "none.txt"));

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT1505", run.Error);
    }

    [Fact]
    public async Task A_kept_file_that_is_no_import_is_left_out_with_a_warning()
    {
        Directory.CreateDirectory(Path.Combine(Imports, "smg"));
        File(Path.Combine("imports", "smg", "bad.json"), "{}");

        var run = await CatalogAsync("list", "--engine", "smg");

        Assert.Equal(0, run.Status);
        Assert.Contains("SRT1507", run.Error);
    }

    [Theory]
    [InlineData("--engine", "smg", "--help-text", "help.txt")]
    [InlineData("--engine", "smg", "--help-text", "help.txt", "--version", "../up")]
    [InlineData("--engine", "smg", "--help-text", "help.txt", "--version", "1", "--probe", "image")]
    [InlineData("--version", "1")]
    public async Task A_wrong_command_line_exits_with_2(params string[] args) =>
        Assert.Equal(2, (await RunAsync(args)).Status);

    private string Imports => Path.Combine(_directory.Path, "imports");

    private string File(string name, string text)
    {
        var path = Path.Combine(_directory.Path, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private Task<CommandRun> RunAsync(params string[] args) => CatalogAsync(["import", .. args]);

    private Task<CommandRun> CatalogAsync(params string[] args) =>
        CommandRun.InAsync(Imports, Sample.Loaded, ["catalog", .. args]);
}
