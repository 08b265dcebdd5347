namespace Srtctl.Tool.Tests;

[Collection(PackageCollection.Name)]
public sealed class InstalledToolTests(PackageFolder packages)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task The_packed_tool_runs_a_job_script_outside_the_repository()
    {
        var place = packages.NewDirectory("outside the repository");
        var tool = packages.NewDirectory("tool");
        File.Copy(Repository.File("jobs/quickstart.csx"), Path.Combine(place, "my job.csx"));

        var installed = await Command.RunAsync(
            "dotnet",
            ["tool", "install", "--tool-path", tool, "--add-source", packages.Packages, "--version", "0.1.0", "srtctl"],
            place, Limit);
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Error);
        var run = await Command.RunAsync(Path.Combine(tool, "srtctl"), ["dry-run", "my job.csx"], place, Limit);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("prefill[0]", run.Output, StringComparison.Ordinal);
        Assert.Contains("python3 -m dynamo.sglang", run.Output, StringComparison.Ordinal);

        var job = await File.ReadAllTextAsync(Path.Combine(place, "my job.csx"));
        await File.WriteAllTextAsync(
            Path.Combine(place, "wrong.csx"), job.Replace("{ TensorParallelSize = 4 }", "{ EnableDoubleSparsity = true }"));
        var refused = await Command.RunAsync(Path.Combine(tool, "srtctl"), ["dry-run", "wrong.csx"], place, Limit);

        Assert.Equal(1, refused.ExitCode);
        Assert.Matches(@"error SRT1602 wrong\.csx\(\d+,\d+\) ", refused.Error);
    }

    [Theory]
    [InlineData("Srtctl.Model")]
    [InlineData("Srtctl.Planning")]
    [InlineData("Srtctl.Runtime")]
    [InlineData("Srtctl.Analysis")]
    [InlineData("Srtctl.Cli")]
    public void Each_library_is_a_package(string library) =>
        Assert.True(File.Exists(Path.Combine(packages.Packages, $"{library}.0.1.0.nupkg")));
}
