using Srtctl.Generators.Catalogs;

namespace Srtctl.Catalogs.Merging;

/// <summary>Gives every flag a C# name of its own. Flags of later versions choose first, so names stay as they are.</summary>
internal static class FlagNames
{
    /// <summary>Members that option records have anyway.</summary>
    private static readonly string[] Taken =
    [
        "Catalog", "Extra", "Values", "ToArguments", "Bind", "Setting", "Settings", "ToConfig", "ExtraSettings", "From", "Read",
        "ToString", "Equals", "GetHashCode", "GetType", "PrintMembers", "EqualityContract", "MemberwiseClone", "Finalize",
        "ReferenceEquals",
    ];

    /// <summary>Names by flag, for those where the one made from the flag does not do.</summary>
    /// <param name="record">The record that has the properties.</param>
    /// <param name="timelines">Its flags.</param>
    /// <param name="chosen">Names given by annotation, by flag.</param>
    public static IReadOnlyDictionary<string, string> Of(
        string record, IReadOnlyList<FlagTimeline> timelines, IReadOnlyDictionary<string, string> chosen)
    {
        var taken = new HashSet<string>(Taken, StringComparer.Ordinal) { record };
        taken.UnionWith(chosen.Values);
        var names = new Dictionary<string, string>(chosen, StringComparer.Ordinal);
        var order = timelines
            .OrderByDescending(static timeline => timeline.Facts[^1].Version)
            .ThenBy(static timeline => timeline.Name, StringComparer.Ordinal);
        foreach (var timeline in order.Where(timeline => !chosen.ContainsKey(timeline.Name)))
        {
            var plain = CSharpNames.Of(timeline.Name);
            var name = Candidates(plain).First(taken.Add);
            if (name != plain)
                names.Add(timeline.Name, name);
        }

        return names;
    }

    private static IEnumerable<string> Candidates(string plain) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{plain}{number}").Prepend($"{plain}Setting").Prepend(plain);
}
