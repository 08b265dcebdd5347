using System.Security.Cryptography;
using System.Text;
using Srtctl.Analysis.Launches;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Analysis.Comparison;

/// <summary>
/// What a plan tells the processes of each role. What the planner adds is left out: ports and addresses are no part of
/// the experiment, and what they follow from is stated elsewhere.
/// </summary>
internal static class PlannedFacts
{
    private static readonly Origin[] NotOfTheExperiment = [Origin.Planner, Origin.Mock];

    public static EquatableMap<string, string> Of(LaunchPlan plan)
    {
        var facts = new OrderedDictionary<string, string>
        {
            ["frontend"] = plan.Job.Frontend,
            ["setup script"] = plan.Job.SetupScript ?? "none",
            ["GPUs per prefill worker"] = $"{plan.Resources.GpusPerPrefill}",
            ["GPUs per decode worker"] = $"{plan.Resources.GpusPerDecode}",
            ["GPUs per aggregated worker"] = $"{plan.Resources.GpusPerAgg}",
        };
        foreach (var process in plan.Processes().DistinctBy(static process => process.Role))
            Add(facts, process);
        foreach (var file in plan.Files)
            Add(facts, file);
        return EquatableMap<string, string>.Empty.With(facts);
    }

    private static void Add(OrderedDictionary<string, string> facts, ProcessSpec process)
    {
        var role = process.Role == "infrastructure" ? process.Name : process.Role;
        string[] words =
        [
            .. process.Command.Where(static part => !NotOfTheExperiment.Contains(part.From))
                .SelectMany(static part => part.Args).Select(static word => word.ToString()),
        ];
        facts[$"{role} program"] = string.Join(
            ' ', words.TakeWhile(static word => !word.StartsWith("--", StringComparison.Ordinal)));
        foreach (var (flag, value) in CommandArguments.Of(string.Join(' ', words.Select(Quoted))))
            facts[$"{role} --{flag.Replace('_', '-')}"] = value;
        foreach (var variable in process.Environment
            .Where(static variable => !NotOfTheExperiment.Contains(variable.From)))
            facts[$"{role} env {variable.Name}"] = variable.Value.ToString();
        if (process.Preamble is { } preamble)
            facts[$"{role} preamble"] = Digest(preamble);
    }

    private static void Add(OrderedDictionary<string, string> facts, PlannedFile file)
    {
        var text = file.Content.ToString();
        var values = Path.GetExtension(file.Path) is ".yaml" or ".yml" or ".json" ? RecipeFacts.OfText(text) : null;
        if (values is null)
            facts[$"file {file.Path}"] = Digest(text);
        foreach (var (path, value) in values ?? EquatableMap<string, string>.Empty)
            facts[$"file {file.Path}: {path}"] = value;
    }

    private static string Quoted(string word) =>
        word.Length > 0 && !word.Contains(' ') && !word.Contains('"') && !word.Contains('\'')
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Long text is told apart by its digest.</summary>
    private static string Digest(string text) =>
        $"text {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}";
}
