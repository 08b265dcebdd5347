namespace Srtctl.Model.Values;

/// <summary>No value, said explicitly.</summary>
public sealed record ConfigNull : ConfigValue
{
    private ConfigNull()
    {
    }

    /// <summary>The only one.</summary>
    public static ConfigNull Instance { get; } = new();
}
