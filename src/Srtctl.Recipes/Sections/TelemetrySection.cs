using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>telemetry</c>: GPU power, which is checked and not measured.</summary>
internal sealed record TelemetrySection(bool IsOn, string Directory)
{
    private const double HighestFrequency = 3.0;

    public static TelemetrySection Read(RecipeSection telemetry)
    {
        var enabled = telemetry.Value("enabled");
        var isOn = enabled?.Flag() ?? false;
        var exporter = isOn ? telemetry.Required("dcgm_exporter") : telemetry.Optional("dcgm_exporter");
        exporter?.Section(ExporterSection.Read);
        telemetry.Value("required")?.Flag();
        telemetry.Value("startup_timeout_seconds").Positive(30);
        Frequency(telemetry.Value("default_frequency"));
        Timeouts(telemetry);
        if (isOn)
            enabled?.Remark(
                "SRT1414", "'telemetry.enabled' has no effect: power is not measured.",
                "Delete the line if nothing else reads this recipe.");
        return new TelemetrySection(isOn, telemetry.Value("storage_subdir").Below("power"));
    }

    private static void Frequency(RecipeValue? value)
    {
        if (value.Positive(1) > HighestFrequency)
            value?.Refuse($"at most {HighestFrequency} seconds");
    }

    private static void Timeouts(RecipeSection telemetry)
    {
        var shortest = 2 * (2 * telemetry.Value("request_timeout_seconds").Positive(2) + 1);
        var join = telemetry.Optional("collector_join_timeout_seconds");
        if (join is not null && join.Positive(double.MaxValue) <= shortest)
            join.Refuse($"more than {shortest} seconds, two rounds of requests");
    }
}
