using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Launch;

/// <summary>Options as parts of a command.</summary>
internal static class OptionParts
{
    /// <summary>The flags a person set, in catalog order, then the unchecked ones as one part.</summary>
    /// <param name="options">The options.</param>
    /// <param name="except">Flags the planner passes itself, or leaves out.</param>
    public static EquatableArray<CommandPart> Of(CommandOptions options, params ReadOnlySpan<string> except)
    {
        var parts = new List<CommandPart>();
        foreach (var argument in options.ToArguments())
            if (!except.Contains(argument.Flag))
                parts.Add(new CommandPart(
                    [argument.Flag, .. argument.Values.Select(static value => (PlanText)value)], Origin.Job));
        if (!options.Extra.IsEmpty)
            parts.Add(new CommandPart([.. options.Extra.Select(static value => (PlanText)value)], Origin.JobExtra));
        return EquatableArray.From(parts);
    }
}
