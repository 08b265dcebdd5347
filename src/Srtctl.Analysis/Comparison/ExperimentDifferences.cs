using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Comparison;

/// <summary>Compares experiments fact by fact.</summary>
internal static class ExperimentDifferences
{
    /// <summary>Where experiments differ, and what cannot be compared.</summary>
    public static (EquatableArray<ExperimentDifference> Differences, EquatableArray<string> Unknown) Between(
        Experiment[] experiments)
    {
        var (differences, unknown) = (new List<ExperimentDifference>(), new List<string>());
        foreach (var name in Names(experiments.Select(static one => one.Stated)))
        {
            string?[] values = [.. experiments.Select(one => one.Stated.GetValueOrDefault(name))];
            var known = values.OfType<string>().Distinct().Count();
            if (known > 1)
                differences.Add(new(name, EquatableArray.From(values)));
            else if (known == 1 && values.Contains(null))
                unknown.Add($"{name}: not stated by {Without(experiments, one => one.Stated.GetValueOrDefault(name))}");
        }

        if (Told(experiments) is { } told)
            differences.AddRange(OfMaps([.. told]).Where(one => !IsSaid(one, differences)).ToArray());
        else
            unknown.Add("flags and variables: neither all runs have a plan nor all a recipe");
        return (EquatableArray.From(differences), EquatableArray.From(unknown));
    }

    /// <summary>True when nothing that both state differs, and what their processes were told is known.</summary>
    public static bool AreSame(Experiment one, Experiment other) =>
        Told([one, other]) is not null && Between([one, other]).Differences.IsEmpty;

    /// <summary>What processes were told, from the best source that all runs have.</summary>
    private static IEnumerable<EquatableMap<string, string>>? Told(Experiment[] experiments) =>
        experiments.All(static one => one.Commands is not null)
            ? experiments.Select(static one => one.Commands).OfType<EquatableMap<string, string>>()
        : experiments.All(static one => one.Recipe is not null)
            ? experiments.Select(static one => one.Recipe).OfType<EquatableMap<string, string>>()
        : null;

    private static IEnumerable<ExperimentDifference> OfMaps(EquatableMap<string, string>[] maps) =>
        from name in Names(maps)
        let values = EquatableArray.From(maps.Select(map => map.GetValueOrDefault(name)))
        where values.Distinct().Count() > 1
        select new ExperimentDifference(name, values);

    /// <summary>The same values under the name that metadata give them.</summary>
    private static bool IsSaid(ExperimentDifference told, IEnumerable<ExperimentDifference> differences) =>
        RecipeFacts.Repeated.TryGetValue(told.Name, out var name)
        && differences.Any(said => said.Name == name && said.Values == told.Values);

    private static IEnumerable<string> Names<TValue>(IEnumerable<EquatableMap<string, TValue>> maps) =>
        maps.SelectMany(static map => map.Keys).Distinct();

    private static string Without(Experiment[] experiments, Func<Experiment, string?> value) => string.Join(
        ", ", experiments.Where(one => value(one) is null).Select(static one => one.Run.Metadata.JobId));
}
