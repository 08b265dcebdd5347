using Srtctl.Model.Collections;

namespace Srtctl.Model.Values;

/// <summary>Several values in order.</summary>
/// <param name="Items">The values.</param>
public sealed record ConfigList(EquatableArray<ConfigValue> Items) : ConfigValue;
