using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Launch;

/// <summary>
/// The variables of one process in the making: each name once, a later value in the place of the earlier one.
/// </summary>
public sealed class EnvironmentList
{
    private readonly OrderedDictionary<string, EnvironmentVariable> _variables = new(StringComparer.Ordinal);

    /// <summary>Sets a variable.</summary>
    public EnvironmentList Set(string name, PlanText value, Origin from)
    {
        _variables[name] = new EnvironmentVariable(name, value, from);
        return this;
    }

    /// <summary>Sets what a person or site wrote.</summary>
    /// <param name="values">The variables.</param>
    /// <param name="slot">Node of the process, for <c>{node}</c>.</param>
    /// <param name="nodeId">Index of the node among the worker nodes, for <c>{node_id}</c>.</param>
    public EnvironmentList Set(EquatableMap<string, EnvironmentValue> values, int slot, int nodeId)
    {
        foreach (var (name, value) in values)
            Set(name, Text(value, slot, nodeId), Origin.Job);
        return this;
    }

    /// <summary>Sets a variable that nobody has set.</summary>
    public EnvironmentList SetMissing(string name, PlanText value, Origin from)
    {
        _variables.TryAdd(name, new EnvironmentVariable(name, value, from));
        return this;
    }

    /// <summary>Takes a variable away.</summary>
    public EnvironmentList Remove(string name)
    {
        _variables.Remove(name);
        return this;
    }

    /// <summary>Whether a variable has a value, in any case of its letters.</summary>
    public bool Says(string name, string value) =>
        _variables.TryGetValue(name, out var variable)
        && string.Equals(variable.Value.ToString(), value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The finished list.</summary>
    public EquatableArray<EnvironmentVariable> ToArray() => EquatableArray.From(_variables.Values);

    /// <summary>
    /// The value as plan text. Only the exact words <c>{node}</c> and <c>{node_id}</c> are replaced; any other brace
    /// stays,
    /// so that JSON in a variable arrives as written.
    /// </summary>
    private static PlanText Text(EnvironmentValue value, int slot, int nodeId)
    {
        if (value.IsSecret)
            return TextPart.Secret(value.Text);
        if (!value.Text.Contains("{node", StringComparison.Ordinal))
            return value.Text;
        var pieces = value.Text.Replace("{node_id}", nodeId.ToString(), StringComparison.Ordinal).Split("{node}");
        var parts = new List<TextPart> { new(TextPartKind.Literal, pieces[0]) };
        foreach (var piece in pieces.Skip(1))
            parts.AddRange([TextPart.Host(slot), new TextPart(TextPartKind.Literal, piece)]);
        return PlanText.From(parts);
    }
}
