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
    public CommandBuilder Add(CommandOptions? options) => options is null ? this : Add(OptionParts.Of(options));

    /// <summary>Appends parts made before, shared between the processes of a pool.</summary>
    public CommandBuilder Add(EquatableArray<CommandPart> parts)
    {
        _parts.AddRange(parts);
        return this;
    }

    /// <summary>The finished command.</summary>
    public EquatableArray<CommandPart> ToArray() => EquatableArray.From(_parts);
}
