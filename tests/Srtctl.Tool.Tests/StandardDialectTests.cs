namespace Srtctl.Tool.Tests;

public sealed class StandardDialectTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Scripts() =>
        [.. Directory.EnumerateFiles(Repository.File("jobs"), "*.csx", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/_shared/", StringComparison.Ordinal))
            .Where(static path => !path.Contains("/analysis/", StringComparison.Ordinal))
            .Select(static path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_run_on_its_own_shows_the_dry_run(string script)
    {
        var run = await RunAsync(Repository.Root, script);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(
            script.Contains("sweeps", StringComparison.Ordinal) ? "GPU-hours in total" : "Processes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_argument_of_a_script_run_on_its_own_is_the_verb()
    {
        var target = Directory.CreateTempSubdirectory("srtctl-render-");
        try
        {
            var run = await RunAsync(target.FullName, "jobs/quickstart.csx", "render", "-o", "out");

            Assert.True(run.ExitCode == 0, run.Error);
            Assert.True(File.Exists(Path.Combine(target.FullName, "out", "sbatch_script.sh")));
        }
        finally
        {
            target.Delete(recursive: true);
        }
    }

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(string directory, string script, params string[] args)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Srtctl.Tests.StandardDialect.dll");
        return Command.RunAsync("dotnet", ["exec", host, Repository.File(script), .. args], directory, Limit);
    }
}
