using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Options;

/// <summary>Sets flags by name on the option records of one command line.</summary>
internal sealed class FlagAssignment(PlannerFlags planners, params CommandOptions[] records)
{
    private readonly Dictionary<FlagSpec, string> _set = new(ReferenceEqualityComparer.Instance);

    /// <summary>The records with everything assigned so far.</summary>
    public CommandOptions[] Records { get; } = [.. records];

    /// <summary>Sets every entry, in the order in which the Python tool passes them: by key.</summary>
    public void Assign(RecipeValue settings)
    {
        foreach (var entry in settings.Entries().OrderBy(static entry => entry.Key, StringComparer.Ordinal))
            AssignEntry(entry);
    }

    private void AssignEntry(RecipeValue entry)
    {
        var spelling = Spelling(entry);
        if (IsPlanners(spelling, entry))
            return;
        if (Find(spelling) is not { } found)
        {
            Pass(spelling, entry);
            return;
        }

        var (record, flag, means) = found;
        if (flag.Owner == FlagOwner.Planner)
        {
            Pass(flag.Flag, entry);
            return;
        }

        if (_set.TryGetValue(flag, out var other))
            entry.Remark(
                "SRT1423", $"'{entry.Key}' and '{other}' are the same flag; the value of '{entry.Key}' holds.",
                "Delete one of the lines.");
        _set[flag] = entry.Key;
        Set(record, flag, means, entry);
    }

    /// <summary>Flags have dashes, except for programs whose own flags have underscores.</summary>
    private string Spelling(RecipeValue entry)
    {
        var written = $"--{entry.Key}";
        return Indexes().Any(index => index.Find(written) is not null) ? written : written.Replace('_', '-');
    }

    private void Set(int record, FlagSpec flag, bool means, RecipeValue entry)
    {
        var value = entry.Config();
        entry.NoteMember(flag.Property ?? "");
        if (value is ConfigBool said && flag.Kind == FlagKind.Bool)
        {
            if (!means && !said.Value)
                return;
            value = said.Value == means;
        }
        else if (value is ConfigBool { Value: false })
            value = ConfigNull.Instance;
        if (value is ConfigNull || value is ConfigBool { Value: false } && flag.Default is "false")
            return;
        var spelling = Spelling(entry);
        var bound = Records[record].Bind(flag, value, Alias(flag, spelling));
        if (bound.Problem is { } problem)
            Misfit(flag, problem, spelling, entry);
        else if (bound.Options is { } options)
            Records[record] = options;
        if (bound.Problem is null && IsBeginning(spelling))
            entry.Remark(
                "SRT1422", $"'{entry.Key}' is short for {flag.Flag}.",
                "Write the flag in full: a later version may have two.");
        if (bound.Problem is null && Quoted(flag, value) is { } meant)
            entry.Remark(
                "SRT1427", $"{flag.Flag}: {entry.Node.Describe()} is text; this flag takes {meant}.",
                "Write it without quotes.");
    }

    /// <summary>What kind of number the flag takes, where the recipe has text that reads as one.</summary>
    private static string? Quoted(FlagSpec flag, ConfigValue value) => (flag.Kind, value) switch
    {
        (FlagKind.Int or FlagKind.Long, ConfigText text) when long.TryParse(text.Value, out _) => "a whole number",
        (FlagKind.Float, ConfigText text) when double.TryParse(text.Value, out _) => "a number",
        _ => null,
    };

    /// <summary>The recipe's own word for the flag, which its version of the engine knows.</summary>
    private static string? Alias(FlagSpec flag, string spelling) => flag.Aliases.Contains(spelling) ? spelling : null;

    /// <summary>
    /// What the catalog may not know well enough to refuse it is passed: a flag that only begins like another one, and
    /// a value inside nested settings, which have forms that engines accept without naming them. <c>None</c> is a word
    /// that programs written in Python take for no value.
    /// </summary>
    private void Misfit(FlagSpec flag, string problem, string spelling, RecipeValue entry)
    {
        if (entry.Config() is ConfigText { Value: "None" }
            || (flag.Rendering == FlagRendering.Json && entry.Config() is ConfigMap or ConfigText))
            entry.Remark("SRT1426", $"{flag.Flag}: {problem}. It is passed unchecked.", "Check the value.");
        else if (TookValues(flag) && entry.Config() is not ConfigMap)
            entry.Remark(
                "SRT1426", $"{flag.Flag}: {problem}. Other versions take other values: it is passed as it is.",
                "Check the value; where the version is known, it is checked.");
        else if (!IsBeginning(spelling))
        {
            entry.Problem("SRT1421", $"{flag.Flag}: {problem}.", "Correct the value.");
            return;
        }

        Pass(spelling, entry);
    }

    /// <summary>A switch that took a value in other versions.</summary>
    private static bool TookValues(FlagSpec flag) => flag.Kind == FlagKind.Bool
        && flag.Changes.Any(static change => change.Kind == FlagChangeKind.Type);

    private IEnumerable<FlagIndex> Indexes() => Records.Select(static record => FlagIndex.Of(record.Catalog));

    private bool IsBeginning(string spelling) => Indexes().All(index => index.Find(spelling) is null);

    private (int Record, FlagSpec Flag, bool Means)? Find(string spelling)
    {
        var indexes = Indexes().ToArray();
        for (var record = 0; record < indexes.Length; record++)
        {
            if (indexes[record].Find(spelling) is { } found)
                return (record, found.Flag, found.Means);
        }

        return FindBeginning(indexes, spelling);
    }

    /// <summary>Python's argument parsers accept the begin of a flag when only one flag begins so.</summary>
    private static (int Record, FlagSpec Flag, bool Means)? FindBeginning(FlagIndex[] indexes, string spelling)
    {
        var begun = indexes.Index()
            .Where(pair => pair.Item.Spellings.Any(known => known.StartsWith(spelling, StringComparison.Ordinal)))
            .ToArray();
        if (begun.Length != 1 || begun[0].Item.FindBeginning(spelling) is not { } found)
            return null;
        return (begun[0].Index, found.Flag, found.Means);
    }

    private bool IsPlanners(string spelling, RecipeValue entry)
    {
        if (planners.Repeated.Contains(spelling)
            || planners.Same.TryGetValue(spelling, out var same) && PythonText.Of(entry.Config()) == same)
            return true;
        if (!planners.Chosen.Contains(spelling))
            return false;
        entry.Remark(
            "SRT1424", $"'{entry.Key}' is chosen by the planner, and {entry.Node.Describe()} is not passed.",
            "Delete the line.");
        return true;
    }

    private void Pass(string spelling, RecipeValue entry)
    {
        var arguments = Unchecked(spelling, entry.Config());
        entry.NoteMember($"Extra[{spelling}]");
        Records[0] = Records[0] with { Extra = Records[0].Extra.AddRange(arguments) };
        if (IsBeginning(spelling))
            entry.Remark(
                "SRT1420", $"No catalog knows the flag {spelling}; it is passed unchecked.",
                NearNames.Question(spelling,
                    [.. Records.SelectMany(static record => FlagIndex.Of(record.Catalog).Spellings)]));
    }

    private static EquatableArray<string> Unchecked(string flag, ConfigValue value) => value switch
    {
        ConfigBool { Value: true } => [flag],
        ConfigBool or ConfigNull => [],
        ConfigList list => [flag, .. list.Items.Select(PythonText.Of)],
        _ => [flag, PythonText.Of(value)],
    };
}
