using Srtctl.Model.Plans;
using Srtctl.Model.Sweeps;
using Srtctl.Planning;
using Srtctl.Planning.Rendering;
using Srtctl.Runtime.Scripting;
using Srtctl.Testing;

namespace Srtctl.Tool.Tests;

/// <summary>Every job in the repository, as a reviewer of a change to it sees it.</summary>
public sealed class JobSnapshotTests
{
    private const string OutputDirectory = "/shared/outputs";

    public static TheoryData<string> Jobs() => [.. Names("jobs")];

    public static TheoryData<string> Sweeps() => [.. Names("jobs/sweeps")];

    [Theory]
    [MemberData(nameof(Jobs))]
    public async Task A_job_renders_to_the_reviewed_files(string job)
    {
        var loaded = await LoadAsync($"jobs/{job}.csx");
        var plan = Plan(Assert.Single(loaded.Points));

        foreach (var (file, text) in PlanRenderer.Render(plan, OutputDirectory, TemplateSet.BuiltIn))
            Snapshot.Match(
                text, Path.GetExtension(file).TrimStart('.'), $"{job}.{Path.GetFileNameWithoutExtension(file)}");
    }

    [Theory]
    [MemberData(nameof(Sweeps))]
    public async Task A_sweep_has_the_reviewed_points(string sweep)
    {
        var loaded = await LoadAsync($"jobs/sweeps/{sweep}.csx");

        Snapshot.Match(string.Concat(loaded.Points.Select(Line)), "txt", sweep);
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(Repository.File(folder), "*.csx")
        .Select(static path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    private static async Task<LoadedJobs> LoadAsync(string script)
    {
        var loaded = await ScriptHost.LoadAsync(
            Repository.File(script), [], new ScriptHostSettings { CacheDirectory = null }, CancellationToken.None);
        Assert.Empty(loaded.Diagnostics);
        return loaded;
    }

    private static LaunchPlan Plan(SweepPoint point)
    {
        var result = Planner.Plan(new PlanRequest { Job = point.Job });
        Assert.True(result.Plan is not null, string.Join('\n', result.Diagnostics));
        return result.Plan;
    }

    private static string Line(SweepPoint point)
    {
        var parameters = string.Join(' ', point.Parameters.Select(static parameter => $"{parameter.Name}={parameter.Value}"));
        var fate = point.Pruned is { } reason ? $"pruned: {reason}" : $"{Plan(point).Allocation.Nodes} nodes";
        return $"{point.Job.Name}\n  {parameters}\n  {fate}\n";
    }
}
