using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>telemetry</c>: GPU power, which is checked and not collected.</summary>
internal static class TelemetrySection
{
    private static readonly string[] Settings =
    [
        "dcgm_exporter", "default_frequency", "storage_subdir", "required", "startup_timeout_seconds",
        "request_timeout_seconds", "collector_join_timeout_seconds",
    ];

    public static RecipeSection Read(RecipeSection telemetry)
    {
        if (telemetry.Value("enabled") is { } enabled && enabled.Flag() == true)
            enabled.Remark(
                "SRT1414", "'telemetry.enabled' has no effect: power is not measured.",
                "Delete the line if nothing else reads this recipe.");
        foreach (var key in Settings)
            telemetry.Has(key);
        return telemetry;
    }
}
