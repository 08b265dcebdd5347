using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Merging;

/// <summary>Merges the settings objects that a program's flags take.</summary>
internal static class ModelMerge
{
    /// <summary>Names of the objects that can be reached from flags, in ordinal order.</summary>
    public static IReadOnlySet<string> Reachable(IReadOnlyList<Snapshot> versions, IEnumerable<SnapshotFlag> flags)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Models(flags));
        while (open.TryPop(out var model))
        {
            var described = versions.Where(version => version.Models.ContainsKey(model)).ToArray();
            if (described.Length == 0 || !reached.Add(model))
                continue;
            foreach (var next in described.SelectMany(version => Models(version.Models[model])))
                open.Push(next);
        }

        return reached;
    }

    /// <summary>The objects as the catalog has them; one without entries to set is left out.</summary>
    /// <param name="versions">The versions, oldest first.</param>
    /// <param name="models">Names of the objects.</param>
    /// <param name="merge">How flags of the catalog are merged.</param>
    public static EquatableArray<ConfigValue> Merge(
        IReadOnlyList<Snapshot> versions, IEnumerable<string> models, FlagMerge merge) =>
        EquatableArray.From(models.Select(model => Merge(versions, model, merge)).OfType<ConfigValue>());

    private static ConfigMap? Merge(IReadOnlyList<Snapshot> versions, string model, FlagMerge merge)
    {
        var record = merge.Annotations.ModelPrefix + char.ToUpperInvariant(model[0]) + model[1..];
        var own = merge with
        {
            Prefix = $"{model}.",
            Record = record,
            Group = model,
            IsSetting = true,
        };
        var flags = own.Merge([.. versions.Select(version => version.Models.GetValueOrDefault(model))]);
        return flags.IsEmpty ? null : new ConfigMap(new()
        {
            ["name"] = model,
            ["record"] = record,
            ["summary"] = Sentence(model, merge),
            ["flags"] = new ConfigList(flags),
        });
    }

    private static string Sentence(string model, FlagMerge merge)
    {
        if (merge.Annotations.Models.GetValueOrDefault(model) is { } sentence)
            return sentence;
        merge.Missing.Add(model);
        return $"Settings object {model}.";
    }

    private static IEnumerable<string> Models(IEnumerable<SnapshotFlag> flags) =>
        flags.Where(static flag => flag.Kind == "model").Select(static flag => flag.Model).OfType<string>();
}
