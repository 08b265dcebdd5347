using Srtctl.Planning;
using Srtctl.Recipes;

namespace Srtctl.Benchmarks;

/// <summary>Reading, checking and planning of recipes in one process.</summary>
internal static class RecipeBenchmark
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>Every recipe below a directory, from its file to its plans.</summary>
    public static Measurement Directory(string root)
    {
        var files = System.IO.Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(static file => Endings.Contains(Path.GetExtension(file)))
            .ToArray();
        var jobs = PlanAll(files);
        return Measurement.Of($"{files.Length} recipes, {jobs} jobs, to plans", jobs, null, () => PlanAll(files));
    }

    private static int PlanAll(string[] files)
    {
        var jobs = 0;
        foreach (var file in files)
            jobs += Plan(file);
        return jobs;
    }

    private static int Plan(string file)
    {
        var read = RecipeReader.Read(new RecipeRequest(File.ReadAllText(file), file));
        foreach (var job in read.Jobs)
            Planner.Plan(new PlanRequest { Job = job.Job });
        return read.Jobs.Count;
    }
}
