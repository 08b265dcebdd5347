using System.Reflection;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Recipes.Importing;

/// <summary>What one job has otherwise than another: the members of <c>job with { … }</c>.</summary>
internal static class JobVariation
{
    private const int MostChangedPairs = 6;

    /// <summary>The variant as the base with changes.</summary>
    /// <param name="source">Writes the changed values.</param>
    /// <param name="variables">Variables of the base by place.</param>
    /// <param name="basis">The base.</param>
    /// <param name="variant">The variant, of the same type.</param>
    /// <param name="place">Path of both in the job; empty for the jobs themselves.</param>
    public static SourceNode Of(
        JobSource source, IReadOnlyDictionary<string, string> variables, object basis, object variant, string place)
    {
        var name = variables[place];
        var members = Changes(basis, variant).Select(change =>
        {
            var path = place.Length == 0 ? change.Property.Name : $"{place}.{change.Property.Name}";
            var value = Value(source, variables, change, $"{name}.{change.Property.Name}", path);
            return source.Member(change.Property.Name, value, path);
        });
        return new SourceObject($"{name} with", EquatableArray.From(members));
    }

    /// <summary>The parts of the base that are changed inside, themselves not.</summary>
    public static IEnumerable<string> Descents(object basis, object variant, string place)
    {
        foreach (var change in Changes(basis, variant))
        {
            var path = place.Length == 0 ? change.Property.Name : $"{place}.{change.Property.Name}";
            if (change.Before is not { } before || change.After is not { } after || !IsDescended(before, after))
                continue;
            yield return path;
            foreach (var inner in Descents(before, after, path))
                yield return inner;
        }
    }

    /// <summary>Paths of everything that differs, outer parts before inner ones.</summary>
    public static IEnumerable<string> Changed(object basis, object variant, string place)
    {
        foreach (var change in Changes(basis, variant))
        {
            var path = place.Length == 0 ? change.Property.Name : $"{place}.{change.Property.Name}";
            yield return path;
            if (change is not { Before: { } before, After: { } after } || !IsDescended(before, after))
                continue;
            foreach (var inner in Changed(before, after, path))
                yield return inner;
        }
    }

    private static SourceNode Value(
        JobSource source, IReadOnlyDictionary<string, string> variables, Change change, string expression,
        string path) =>
        change switch
        {
            { Before: { } before, After: { } after } when IsDescended(before, after) && variables.ContainsKey(path) =>
                Of(source, variables, before, after, path),
            {
                Before: EquatableMap<string, EnvironmentValue> before,
                After: EquatableMap<string, EnvironmentValue> after,
            }
                when Edited(before, after) is { } edits => new SourceWord(expression + edits),
            _ => source.Inline(change.After, change.Property.PropertyType, path),
        };

    private static bool IsDescended(object before, object after)
    {
        var type = before.GetType();
        if (type != after.GetType() || KnownValues.NameOf(after) is not null)
            return false;
        return before switch
        {
            CommandOptions or NestedSettings => OptionsChange.Of(before, after) is not null,
            _ => type is { IsClass: true, Namespace: { } space } && space == typeof(Job).Namespace
                && RecordShape.Of(type).Parameters.Length == 0,
        };
    }

    private static IEnumerable<Change> Changes(object basis, object variant)
    {
        if (basis is CommandOptions or NestedSettings)
            return OptionsChange.Of(basis, variant) ?? [];
        return RecordShape.Of(basis.GetType()).Properties
            .Select(property => new Change(property, property.GetValue(basis), property.GetValue(variant)))
            .Where(static change => !Equals(change.Before, change.After));
    }

    /// <summary>Calls that make one map of another; null when writing it anew is shorter.</summary>
    private static string? Edited(
        EquatableMap<string, EnvironmentValue> before, EquatableMap<string, EnvironmentValue> after)
    {
        var gone = before.Keys.Except(after.Keys).ToArray();
        var changed = after.Where(pair => !before.TryGetValue(pair.Key, out var old) || old != pair.Value).ToArray();
        var made = changed.Aggregate(
            gone.Aggregate(before, static (map, key) => map.Without(key)),
            static (map, pair) => map.With(pair.Key, pair.Value));
        if (!made.Equals(after) || gone.Length + changed.Length > MostChangedPairs
            || Array.Exists(changed, static pair => pair.Value.IsSecret))
            return null;
        return string.Concat(gone.Select(static key => $".Without({Literal.Of(key)})").Concat(
            changed.Select(static pair => $".With({Literal.Of(pair.Key)}, {Literal.Of(pair.Value.Text)})")));
    }

    /// <summary>A property with its two values.</summary>
    internal sealed record Change(PropertyInfo Property, object? Before, object? After);
}
