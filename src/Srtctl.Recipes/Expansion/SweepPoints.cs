using Srtctl.Model.Collections;
using Srtctl.Model.Sweeps;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>The points of a sweep: the recipe with the values in place of their placeholders.</summary>
internal sealed class SweepPoints(RecipePoint variant, SweepSection sweep, RecipeFindings findings)
{
    public IEnumerable<RecipePoint> All()
    {
        var names = sweep.Parameters.Select(static parameter => parameter.Key).ToArray();
        var substitution = new Substitution(variant.Tree, names);
        foreach (var parameter in sweep.Parameters.Where(parameter => !substitution.Uses(parameter.Key)))
            findings.Warning(
                "SRT1431", parameter.KeyMark,
                $"Nothing in the recipe uses '{{{parameter.Key}}}': its points are alike.",
                "Write the placeholder where the value belongs, or delete the parameter.");
        for (var point = 0; point < sweep.Count; point++)
            yield return Point(substitution, names, sweep.ValuesAt(point));
    }

    private RecipePoint Point(Substitution substitution, string[] names, YamlNode[] values)
    {
        var parameters = EquatableArray.From(
            names.Zip(values, static (name, value) => new SweepParameter(name, TextOf(value))));
        var suffix = string.Concat(parameters.Select(static said => $"_{said.Name}{NamePart(said.Value)}"));
        return variant.Then("sweep", Named(substitution.Of(values), suffix)) with
        {
            Suffix = $"{variant.Suffix}{suffix}".TrimStart('_'),
            Parameters = parameters,
            IsOneOfSeveral = true,
        };
    }

    private static YamlMap Named(YamlMap tree, string suffix)
    {
        if (tree.Find("name") is not { Value: YamlScalar name } entry)
            return tree;
        var text = name.Text + suffix;
        return tree.With(entry with { Value = new YamlScalar(name.Mark, text, text) });
    }

    /// <summary>A value in names and results; lists are joined as concurrencies are: <c>4x8</c>.</summary>
    private static string TextOf(YamlNode value) => value switch
    {
        YamlList list => string.Join('x', list.Items.Select(TextOf)),
        _ => PythonText.Of(value.ToConfig()),
    };

    /// <summary>What a job's name can hold.</summary>
    private static string NamePart(string text) => string.Concat(text.Select(static character =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '+' or '=' or '-' ? character : '_'));
}
