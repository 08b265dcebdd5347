using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Jobs;

/// <summary>How AIPerf is installed and called.</summary>
public sealed record Aiperf
{
    /// <summary>
    /// What <c>pip install</c> is given, for example <c>aiperf==0.7.0</c>, in an environment of its own before the
    /// client starts. Null: the image's AIPerf, or where it has none, the version this library was written for.
    /// </summary>
    public string? Package { get; init; }

    /// <summary>
    /// Further options of <c>aiperf profile</c>, without dashes: <c>true</c> gives the bare option, <c>false</c> none.
    /// </summary>
    public EquatableMap<string, ConfigValue> Arguments { get; init; } = EquatableMap<string, ConfigValue>.Empty;
}
