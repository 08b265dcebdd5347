using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Clusters;
using Srtctl.Model.Diagnostics;
using Srtctl.Planning;
using Srtctl.Runtime.Importing;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Scripting;
using Srtctl.Testing;
using Xunit.Abstractions;

namespace Srtctl.Corpus.Tests;

/// <summary>What analyzers find in the source of an imported recipe, load finds in its jobs.</summary>
/// <param name="output">Where figures are printed.</param>
public sealed class ScriptFindingTests(ITestOutputHelper output)
{
    private const int EveryOne = 18;

    [Fact]
    public async Task Analyzers_find_in_imported_scripts_what_load_finds_and_nothing_else()
    {
        if (CorpusFolder.Root is not { } corpus)
            return;
        var recipes = RecipeTarget.Of(Path.Combine(corpus, "recipes"))
            .Where(static (_, place) => place % EveryOne == 0)
            .Select(static (target, place) => (target.Path, $"{place}.csx")).ToArray();
        var imported = new RecipeImporter(ClusterSettings.None, isSeparate: true).Import(recipes, static (_, _) => { });
        using var folder = new TemporaryDirectory();
        var (alarms, located, found) = (new List<string>(), 0, 0);

        foreach (var recipe in imported.Where(static recipe => recipe.Text is not null))
        {
            var script = Path.Combine(folder.Path, Path.GetFileName(recipe.Script ?? ""));
            await File.WriteAllTextAsync(script, recipe.Text);
            var seen = ScriptCompiler.Compile(ScriptClosure.Read(script), "job").Script?.Findings ?? [];
            var told = await LoadAsync(script);
            found += told.Length;
            located += told.Count(finding => seen.Any(one => one.Says(finding)));
            alarms.AddRange(seen.Where(one => !told.Any(one.Says)).Select(one => $"{recipe.Recipe}: {one.Text}"));
        }

        output.WriteLine($"{imported.Count} recipes; load finds {found} about flags, analyzers {located} of them");
        Assert.Empty(alarms);
    }

    private static async Task<Diagnostic[]> LoadAsync(string script)
    {
        var loaded = await ScriptHost.LoadAsync(
            script, [], new ScriptHostSettings { CacheDirectory = null }, CancellationToken.None);
        return
        [
            .. loaded.Points.SelectMany(static point => Planner.Plan(new PlanRequest { Job = point.Job }).Diagnostics)
                .Where(static finding => finding.Code is "SRT1091" or "SRT1092"
                    || finding.Code.StartsWith("SRT16", StringComparison.Ordinal))
                .Distinct(),
        ];
    }
}
