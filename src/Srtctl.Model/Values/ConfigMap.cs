using Srtctl.Model.Collections;

namespace Srtctl.Model.Values;

/// <summary>Values by name, in the order in which they were written.</summary>
/// <param name="Entries">The values.</param>
public sealed record ConfigMap(EquatableMap<string, ConfigValue> Entries) : ConfigValue
{
    /// <summary>A map without entries.</summary>
    public static ConfigMap Empty { get; } = new(EquatableMap<string, ConfigValue>.Empty);
}
