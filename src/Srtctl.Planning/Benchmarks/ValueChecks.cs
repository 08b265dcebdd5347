using Srtctl.Model.Collections;

namespace Srtctl.Planning.Benchmarks;

/// <summary>What must hold for values that several benchmarks have.</summary>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ValueChecks(Findings findings)
{
    public ValueChecks Positive(long? value, string property)
    {
        if (value <= 0)
            Wrong(property, $"{value} is not positive", "Use 1 or more.");
        return this;
    }

    public ValueChecks NotNegative(double? value, string property)
    {
        if (value < 0 || (value is { } number && !double.IsFinite(number)))
            Wrong(property, $"{value} is negative", "Use 0 or more.");
        return this;
    }

    public ValueChecks Positive(TimeSpan value, string property)
    {
        if (value <= TimeSpan.Zero)
            Wrong(property, $"{value.TotalMilliseconds} ms is not positive", "Use more than 0.");
        return this;
    }

    /// <summary>A share above 0 and at most 1.</summary>
    public ValueChecks Share(double? value, string property, string remedy)
    {
        if (value is { } share and not (> 0 and <= 1))
            Wrong(property, $"{share} is not between 0 and 1", remedy);
        return this;
    }

    public ValueChecks Rate(double? value, string property)
    {
        if (value is { } rate && !(rate > 0 && double.IsFinite(rate)))
            Wrong(property, $"{rate} is no rate", "Use requests per second, or null to send as fast as allowed.");
        return this;
    }

    /// <summary>A list that names measurements: not empty, positive, each once.</summary>
    public ValueChecks Concurrencies(EquatableArray<int> values, string property)
    {
        if (values.IsEmpty)
            Wrong(property, "the list is empty", "Name at least one concurrency, for example [8].");
        foreach (var value in values)
            Positive(value, property);
        foreach (var repeated in values.GroupBy(static value => value).Where(static group => group.Count() > 1))
            Wrong(
                property, $"{repeated.Key} occurs {repeated.Count()} times",
                "Name each once: its result file is named for it.");
        return this;
    }

    /// <summary>Text that must say something.</summary>
    public ValueChecks Present(string? value, string property, string remedy)
    {
        if (string.IsNullOrWhiteSpace(value))
            Wrong(property, "it is empty", remedy);
        return this;
    }

    public void Wrong(string property, string found, string remedy) =>
        findings.Error("SRT1050", $"Benchmark.{property}", $"The value cannot be used: {found}.", remedy);
}
