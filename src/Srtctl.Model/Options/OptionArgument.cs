using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>One flag as it goes on a command line.</summary>
/// <param name="Flag">The spelling passed to the program, for example <c>--mem-fraction-static</c>.</param>
/// <param name="Values">What follows it, one argv element each; empty for a switch.</param>
public sealed record OptionArgument(string Flag, EquatableArray<string> Values);
