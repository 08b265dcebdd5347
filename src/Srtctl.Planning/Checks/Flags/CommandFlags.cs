using Srtctl.Model.Options;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Gives the flags that go on a command line.</summary>
internal static class CommandFlags
{
    /// <summary>The flags of some options, the unchecked ones last.</summary>
    /// <param name="options">The options; null for none.</param>
    /// <param name="place">Where they stand in the job.</param>
    public static IEnumerable<PassedFlag> Of(CommandOptions? options, string place)
    {
        if (options is null)
            return [];
        var typed = options.ToArguments().Select(argument => new PassedFlag(
            argument.Flag, argument.Values, FlagSpellings.Place(options.Catalog, argument.Flag, place), Typed: true));
        return typed.Concat(PassedFlag.Unchecked(options.Extra, place));
    }
}
