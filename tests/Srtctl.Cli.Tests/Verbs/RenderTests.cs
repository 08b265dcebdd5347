using Srtctl.Model.Plans;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class RenderTests : IDisposable
{
    private readonly string _target = Directory.CreateTempSubdirectory("srtctl-render").FullName;

    public void Dispose() => Directory.Delete(_target, recursive: true);

    [Fact]
    public async Task The_files_of_a_job_are_written_and_named()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "render", "small.csx", "-o", _target);

        Assert.Equal(0, run.Status);
        var written = run.Out.TrimEnd('\n').Split('\n');
        Assert.All(written, static path => Assert.True(File.Exists(path), path));
        Assert.Equal("small", PlanJson.Read(await File.ReadAllTextAsync(Path.Combine(_target, "plan.json"))).Job.Name);
    }

    [Fact]
    public async Task Every_kept_point_of_a_sweep_has_a_directory()
    {
        await CommandRun.OfAsync(Sample.Sweep, "render", "small.csx", "-o", _target);

        Assert.Equal(
            ["small-concurrency1", "small-concurrency2"],
            Directory.GetDirectories(_target).Select(static path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public async Task A_directory_that_cannot_be_written_is_an_error()
    {
        var file = Path.Combine(_target, "file");
        await File.WriteAllTextAsync(file, "");

        var run = await CommandRun.OfAsync(Sample.Loaded, "render", "small.csx", "-o", file);

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT2041", run.Error);
    }
}
