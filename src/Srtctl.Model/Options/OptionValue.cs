using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>A flag that was set, and the arguments that say so.</summary>
/// <param name="Index">The flag's place in its catalog.</param>
/// <param name="Value">
/// What it was set to. Of the flag's kind, unless the program takes further words: <c>auto</c> for a number.
/// </param>
/// <param name="Arguments">What is passed; none for a switch that is off.</param>
public sealed record OptionValue(int Index, ConfigValue Value, EquatableArray<OptionArgument> Arguments);
