using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Launch;

/// <summary>A command line in the making, flag by flag, each with who decided it.</summary>
public sealed class CommandBuilder
{
    private readonly List<CommandPart> _parts = [];

    /// <summary>Appends argv elements that belong together.</summary>
    public CommandBuilder Add(Origin from, params EquatableArray<PlanText> args)
    {
        _parts.Add(new CommandPart(args, from));
        return this;
    }

    /// <summary>Appends argv elements when <paramref name="condition"/> holds.</summary>
    public CommandBuilder AddIf(bool condition, Origin from, params EquatableArray<PlanText> args) =>
        condition ? Add(from, args) : this;

    /// <summary>Appends the flags a person set, then the unchecked ones.</summary>
    /// <param name="options">The options; null adds nothing.</param>
    /// <param name="except">A flag the planner passes itself with the same value.</param>
    public CommandBuilder Add(CommandOptions? options, string? except = null)
    {
        if (options is null)
            return this;
        foreach (var argument in options.ToArguments())
            if (argument.Flag != except)
                Add(Origin.Job, [argument.Flag, .. argument.Values.Select(static value => (PlanText)value)]);
        if (!options.Extra.IsEmpty)
            Add(Origin.JobExtra, [.. options.Extra.Select(static value => (PlanText)value)]);
        return this;
    }

    /// <summary>The finished command.</summary>
    public EquatableArray<CommandPart> ToArray() => EquatableArray.From(_parts);
}
