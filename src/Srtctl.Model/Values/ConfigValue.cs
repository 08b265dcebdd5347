namespace Srtctl.Model.Values;

/// <summary>
/// A value of a configuration tree, as YAML and JSON carry it: for settings whose names are the program's and not ours.
/// </summary>
public abstract record ConfigValue
{
    private protected ConfigValue()
    {
    }

    /// <summary>Text.</summary>
    public static implicit operator ConfigValue(string text) => new ConfigText(text);

    /// <summary>True or false.</summary>
    public static implicit operator ConfigValue(bool value) => new ConfigBool(value);

    /// <summary>A whole number.</summary>
    public static implicit operator ConfigValue(int number) => new ConfigInteger(number);

    /// <summary>A whole number.</summary>
    public static implicit operator ConfigValue(long number) => new ConfigInteger(number);

    /// <summary>A number with a fraction.</summary>
    public static implicit operator ConfigValue(double number) => new ConfigNumber(number);

    /// <summary>The value as JSON on one line.</summary>
    public sealed override string ToString() => ConfigJson.Write(this);
}
