using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The sections <c>observability</c> and <c>telemetry</c>, of which traces are used.</summary>
internal static class ObservabilitySection
{
    private static readonly string[] Unused =
    [
        "scrape_metrics", "scrape_interval_seconds", "scrape_output", "build_dashboard", "tachometer",
    ];

    public static Tracing? Read(RecipeSection recipe)
    {
        if (recipe.Value("telemetry") is { } telemetry)
            telemetry.Section(TelemetrySection.Read);
        return recipe.Value("observability", "Tracing")?.Section(Observability)?.Tracing;
    }

    private static Found Observability(RecipeSection section)
    {
        if (section.Value("enabled") is { } enabled && enabled.Flag() == true)
            enabled.Remark(
                "SRT1414", "'observability.enabled' has no effect: metrics are not collected.",
                "Delete the line if nothing else reads this recipe.");
        var isOn = section.Value("enable_otel")?.Flag() ?? false;
        var endpoint = section.Optional("otel_endpoint")?.Text();
        section.Ignore(Unused, "metrics are not collected");
        return new Found(isOn && endpoint is not null ? new Tracing(endpoint) : null);
    }

    private sealed record Found(Tracing? Tracing);
}
