using Srtctl.Agent.Tests.Support;
using Srtctl.Model.Plans;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Execution;

public sealed class SecretTests
{
    [Fact]
    public async Task A_secret_reaches_its_process_and_no_file_of_the_run()
    {
        var outside = Rehearsal.NewDirectory();
        var seen = outside.In("seen");
        using var run = Rehearsal.Start(Of(Benchmark(With("SRTCTL_TEST_SECRET", seen))));

        var end = await run.EndAsync();

        Assert.Equal($"TOKEN={Rehearsal.Secret}\n", await File.ReadAllTextAsync(seen));
        Assert.Equal(0, end.ExitCode);
        Assert.DoesNotContain(Rehearsal.Secret, end.Output);
        Assert.All(
            Directory.GetFiles(run.Directory.Path, "*", SearchOption.AllDirectories),
            static file => Assert.DoesNotContain(Rehearsal.Secret, File.ReadAllText(file)));
        Directory.Delete(outside.Path, recursive: true);
    }

    [Fact]
    public async Task A_missing_secret_is_refused_before_anything_starts()
    {
        using var run = Rehearsal.Start(Of(Benchmark(With("SRTCTL_TEST_NO_SUCH_SECRET", "/dev/null"))));

        var end = await run.EndAsync();

        Assert.Equal((1, "SRT3005"), (end.ExitCode, end.Result?.Failure?.Code));
        Assert.Contains("SRTCTL_TEST_NO_SUCH_SECRET", end.Result?.Failure?.Message);
        Assert.DoesNotContain(end.Events, static e => e.Kind == "started");
    }

    private static ProcessSpec With(string secret, string file) => Task("benchmark", "environment", file, "TOKEN") with
    {
        Environment = [new EnvironmentVariable("TOKEN", TextPart.Secret(secret), Origin.Job)],
    };
}
