using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>A flag that was set to a value of its property's type.</summary>
/// <typeparam name="T">The property's type without its question mark.</typeparam>
/// <param name="Index">The flag's place in its catalog.</param>
/// <param name="Value">What the property returns.</param>
/// <param name="Arguments">What is passed.</param>
public sealed record TypedOptionValue<T>(int Index, T Value, EquatableArray<OptionArgument> Arguments)
    : OptionValue(Index, Arguments);
