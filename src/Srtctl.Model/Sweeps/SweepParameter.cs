namespace Srtctl.Model.Sweeps;

/// <summary>A parameter of a sweep point.</summary>
/// <param name="Name">Name of the axis.</param>
/// <param name="Value">The value as text, the way it appears in names and results.</param>
public sealed record SweepParameter(string Name, string Value)
{
    /// <summary>A parameter from a typed value.</summary>
    /// <typeparam name="T">Type of the value; numbers are written with a decimal point.</typeparam>
    public static SweepParameter Of<T>(string name, T value)
        where T : notnull => new(name, value switch
        {
            bool flag => flag ? "true" : "false",
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        });
}
