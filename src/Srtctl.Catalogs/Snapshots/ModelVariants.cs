using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.Snapshots;

/// <summary>
/// Some versions describe a settings object as a choice among variants, others as one object with the entries of all.
/// Here the former are read as the latter, so that entries can be followed from version to version.
/// </summary>
internal static class ModelVariants
{
    public static IReadOnlyList<Snapshot> Join(IReadOnlyList<Snapshot> versions)
    {
        var joined = versions
            .SelectMany(static version => version.Models)
            .SelectMany(static model => model.Value.Where(static entry => entry.Model is not null)
                .Select(entry => (Place: (model.Key, entry.Name), entry.Model)))
            .GroupBy(static entry => entry.Place)
            .ToDictionary(static entries => entries.Key, static entries => entries.Last().Model ?? "");
        return [.. versions.Select(version => Join(version, joined))];
    }

    private static Snapshot Join(Snapshot version, Dictionary<(string Model, string Entry), string> joined)
    {
        var models = version.Models;
        foreach (var (name, entries) in version.Models)
            foreach (var entry in entries.Where(static entry => !entry.Variants.IsEmpty))
                if (joined.TryGetValue((name, entry.Name), out var model) && !version.Models.ContainsKey(model))
                    models = models
                        .With(model, Together(entry.Variants.Select(variant => version.Models.GetValueOrDefault(variant))))
                        .With(name, EquatableArray.From(models[name].Select(
                            other => other == entry ? entry with { Kind = "model", Model = model, Variants = [] } : other)));
        return version with { Models = models };
    }

    /// <summary>The entries of all variants; the one that tells variants apart has the choices of all.</summary>
    private static EquatableArray<SnapshotFlag> Together(IEnumerable<EquatableArray<SnapshotFlag>> variants) =>
        EquatableArray.From(variants
            .SelectMany(static entries => entries)
            .GroupBy(static entry => entry.Name, StringComparer.Ordinal)
            .Select(static same => same.Count() == 1 ? same.First() : same.First() with
            {
                Choices = EquatableArray.From(same.SelectMany(static entry => entry.Choices).Distinct()),
                HasKnownDefault = same.Select(static entry => entry.Default).Distinct().Count() == 1 && same.First().HasKnownDefault,
            }));
}
