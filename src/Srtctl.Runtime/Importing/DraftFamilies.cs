using Srtctl.Recipes.Importing;

namespace Srtctl.Runtime.Importing;

/// <summary>Near-identical recipes of one folder, written as one base and small variants of it.</summary>
internal static class DraftFamilies
{
    private const string Separators = "-_.";

    /// <summary>The drafts in their order, those of a family with shorter scripts.</summary>
    public static RecipeDraft[] Merge(RecipeDraft[] drafts)
    {
        var shorter = drafts
            .Where(static draft => draft.OnlyJob is not null)
            .GroupBy(static draft => Path.GetDirectoryName(draft.Path) ?? "")
            .AsParallel()
            .SelectMany(static folder => InFolder([.. folder]))
            .ToDictionary(static draft => draft.Recipe);
        return [.. drafts.Select(draft => shorter.GetValueOrDefault(draft.Recipe, draft))];
    }

    private static IEnumerable<RecipeDraft> InFolder(RecipeDraft[] drafts)
    {
        var byRecipe = new Dictionary<FamilyRecipe, RecipeDraft>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            if (draft.OnlyJob is { } job)
                byRecipe.Add(new FamilyRecipe(draft.Text, job), draft);
        }

        var names = drafts.Select(static draft => draft.Path).ToHashSet();
        foreach (var family in RecipeFamily.Of(byRecipe.Keys))
        {
            RecipeDraft[] members = [.. family.Members.Select(member => byRecipe[member])];
            var shared = new SharedScript(NewName(members, names), family.BaseScript());
            var load = Path.GetFileName(shared.Path);
            foreach (var (recipe, draft) in family.Members.Zip(members))
                yield return draft with { Script = family.Script(recipe, load), Shared = shared };
        }
    }

    /// <summary>What the members' names begin with, after an underscore: no job by itself.</summary>
    private static string NewName(RecipeDraft[] members, HashSet<string> taken)
    {
        var folder = Path.GetDirectoryName(members[0].Path) ?? "";
        var begin = members.Select(static draft => Path.GetFileNameWithoutExtension(draft.Path)).Aggregate(CommonBegin);
        var plain = string.Concat(begin.Where(
            static letter => char.IsAsciiLetterOrDigit(letter) || Separators.Contains(letter)));
        var name = plain.Trim(Separators.ToCharArray()) is { Length: > 0 } words ? words : "shared";
        var path = Path.Combine(folder, $"_{name}.csx");
        for (var number = 2; !taken.Add(path); number++)
            path = Path.Combine(folder, $"_{name}_{number}.csx");
        return path;
    }

    private static string CommonBegin(string one, string other) => one[..one.AsSpan().CommonPrefixLength(other)];
}
