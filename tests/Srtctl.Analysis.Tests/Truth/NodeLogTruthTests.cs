using Srtctl.Testing;

namespace Srtctl.Analysis.Tests.Truth;

public sealed class NodeLogTruthTests
{
    private static readonly string Runs = Path.Combine(AppContext.BaseDirectory, "Runs");

    public static TheoryData<string> Kept =>
        [.. Directory.EnumerateDirectories(Runs).Select(static path => Path.GetFileName(path)).Order()];

    [Theory, MemberData(nameof(Kept))]
    public void Every_figure_of_every_worker_log_agrees_with_the_truth(string name)
    {
        using var run = new RunTruth(Path.Combine(Runs, name));

        Assert.NotEmpty(run.Files);
        Assert.All(run.Files, static file => NodeLogTruth.Check(file.Path, file.Truth));
    }

    [Theory]
    [InlineData("sglang", 1)]
    [InlineData("trtllm", 2)]
    [InlineData("vllm", 3)]
    [InlineData("sglang", 4)]
    [InlineData("trtllm", 5)]
    [InlineData("vllm", 6)]
    public void A_freshly_generated_noisy_run_agrees_with_the_truth(string engine, int seed)
    {
        if (RunGenerator.Program is null)
            return;
        using var folder = new TemporaryDirectory();
        using var run = RunGenerator.Generate(folder.Path, engine, seed, "3M");

        Assert.NotEmpty(run.Files);
        Assert.All(run.Files, static file => NodeLogTruth.Check(file.Path, file.Truth));
    }
}
