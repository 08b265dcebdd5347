using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>A flag that was set, and the arguments that say so.</summary>
/// <param name="Index">The flag's place in its catalog.</param>
/// <param name="Arguments">What is passed; none for a switch that is off.</param>
public abstract record OptionValue(int Index, EquatableArray<OptionArgument> Arguments);
