using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Importing;

/// <summary>
/// A sweep over every combination of its parameters' values, where each value stands in the job as it is: written as a
/// query, and not point by point.
/// </summary>
internal sealed class SweepGrid
{
    /// <summary>Words of the language and of the script that no parameter can have.</summary>
    private static readonly string[] Taken =
    [
        "job", "points", "from", "in", "select", "where", "let", "new", "var", "int", "long", "is", "as", "do", "for",
        "if", "base", "this", "true", "false", "null", "float", "double", "string", "bool", "out", "ref", "params",
        "case",
    ];

    private readonly RecipeJob[] _variants;
    private readonly string[] _names;
    private readonly Dictionary<string, SourceNode> _values = [];

    private SweepGrid(RecipeJob[] variants)
    {
        _variants = variants;
        _names = [.. variants[0].Parameters.Select(static parameter => parameter.Name)];
    }

    /// <summary>The query; null when the sweep is of another kind.</summary>
    /// <param name="basis">The job that every point is a variation of.</param>
    /// <param name="variants">The points.</param>
    /// <param name="variables">Variables of the base by place.</param>
    /// <param name="source">Writes values.</param>
    public static string? Query(
        Job basis, RecipeJob[] variants, IReadOnlyDictionary<string, string> variables, JobSource source)
    {
        var grid = new SweepGrid(variants);
        return grid.IsGrid() && grid.Name() is { } name && grid.FindValues(basis, source)
            ? grid.Query(variables, name)
            : null;
    }

    private bool IsGrid() =>
        _names.Length > 0 && Array.TrueForAll(_names, IsIdentifier)
        && Array.TrueForAll(
            _variants, variant => variant.Parameters.Select(static said => said.Name).SequenceEqual(_names))
        && _variants.Select(static variant => string.Join('\n', variant.Parameters.Select(static said => said.Value)))
            .SequenceEqual(Combinations([]).Select(static values => string.Join('\n', values)));

    private IEnumerable<string[]> Combinations(string[] chosen) => chosen.Length == _names.Length
        ? [chosen]
        : Values(chosen.Length).SelectMany(value => Combinations([.. chosen, value]));

    private string[] Values(int parameter) =>
        [.. _variants.Select(variant => variant.Parameters[parameter].Value).Distinct()];

    /// <summary>The name with its parameters in it: <c>$"r1_tp{tp}"</c>.</summary>
    private string? Name()
    {
        var name = With(_variants[0].Job.Name, 0, static (said, _) => $"_{said.Name}{{{said.Name}}}");
        return name is not null && _variants.Select((variant, index) => (variant, index)).All(pair =>
            Filled(name, pair.index) == pair.variant.Job.Name) ? $"$\"{name}\"" : null;
    }

    private string? With(string text, int variant, Func<Model.Sweeps.SweepParameter, int, string> part)
    {
        if (text.AsSpan().ContainsAny("\"\\{}"))
            return null;
        foreach (var (index, said) in _variants[variant].Parameters.Index())
        {
            var found = $"_{said.Name}{said.Value}";
            var at = text.IndexOf(found, StringComparison.Ordinal);
            if (at < 0)
                return null;
            text = text[..at] + part(said, index) + text[(at + found.Length)..];
        }

        return text;
    }

    private string Filled(string name, int variant) => _variants[variant].Parameters.Aggregate(
        name, static (text, said) => text.Replace($"{{{said.Name}}}", said.Value, StringComparison.Ordinal));

    /// <summary>For every part that differs between points, the parameter that stands there.</summary>
    private bool FindValues(Job basis, JobSource source)
    {
        var places = _variants.SelectMany(variant => Places(basis, variant.Job, "")).Distinct()
            .Where(static place => place != nameof(Job.Name));
        foreach (var place in places)
        {
            var texts = _variants.Select(variant => source.Word(JobPart.At(variant.Job, place))).ToArray();
            var parameter = Array.FindIndex(_names, name => Stands(name, texts, static value => value));
            var listed = Array.FindIndex(_names, name => Stands(name, texts, static value => $"[{value}]"));
            if (parameter >= 0)
                _values[place] = new SourceWord(_names[parameter]);
            else if (listed >= 0)
                _values[place] = new SourceWord($"[{_names[listed]}]");
            else if (texts.Distinct().ToArray() is [{ } same])
                _values[place] = new SourceWord(same);
            else
                return false;
        }

        return true;
    }

    private bool Stands(string name, string?[] texts, Func<string, string> form)
    {
        var parameter = Array.IndexOf(_names, name);
        return _variants.Zip(texts).All(
            pair => pair.Second == form(Written(parameter, pair.First.Parameters[parameter].Value)));
    }

    /// <summary>A value as the array of its parameter has it: text, unless all are whole numbers or truths.</summary>
    private string Written(int parameter, string value) =>
        Array.TrueForAll(Values(parameter), static one => int.TryParse(one, out var number) && $"{number}" == one)
        || Array.TrueForAll(Values(parameter), static one => one is "true" or "false")
            ? value
            : Literal.Of(value);

    /// <summary>Paths of the values, not of records around them, that differ.</summary>
    private static IEnumerable<string> Places(object basis, object variant, string place)
    {
        var inner = JobVariation.Descents(basis, variant, place).ToHashSet();
        return JobVariation.Changed(basis, variant, place).Where(path => !inner.Contains(path));
    }

    private string Query(IReadOnlyDictionary<string, string> variables, string name)
    {
        var lines = _names.Select((parameter, index) =>
            $"    from {parameter} in new[] {{ {string.Join(", ", ValueWords(index))} }}\n");
        var job = Members("", variables) with { Head = $"{variables[""]} with" };
        job = job with { Members = [SourceMember.Of(nameof(Job.Name), new SourceWord(name)), .. job.Members] };
        var parameters = _names.Select(static parameter =>
            (SourceNode)new SourceWord($"SweepParameter.Of({Literal.Of(parameter)}, {parameter})"));
        var point = new SourceCall("new SweepPoint", [job, new SourceList(EquatableArray.From(parameters))]);
        return $"var points =\n{string.Concat(lines)}{SourceLayout.Statement("    select ", point, 1)}";
    }

    private IEnumerable<string> ValueWords(int parameter) =>
        Values(parameter).Select(value => Written(parameter, value));

    private SourceObject Members(string place, IReadOnlyDictionary<string, string> variables)
    {
        var prefix = place.Length == 0 ? "" : $"{place}.";
        var names = _values.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => path[prefix.Length..].Split('.')[0]).Distinct();
        return new SourceObject($"{variables[place]} with", EquatableArray.From(names.Select(member =>
            SourceMember.Of(member, _values.TryGetValue(prefix + member, out var value)
                ? value
                : Members(prefix + member, variables)))));
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0])
        && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
        && !Taken.Contains(name);
}
