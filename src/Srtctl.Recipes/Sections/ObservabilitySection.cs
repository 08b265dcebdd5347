using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The sections <c>observability</c> and <c>telemetry</c>, of which traces are used.</summary>
internal static class ObservabilitySection
{
    private static readonly string[] Unused =
    [
        "scrape_metrics", "scrape_interval_seconds", "scrape_output", "build_dashboard",
    ];

    public static Tracing? Read(RecipeSection recipe)
    {
        var power = recipe.Value("telemetry")?.Section(TelemetrySection.Read);
        return recipe.Value("observability", nameof(Job.Tracing))?.Section(section =>
            Observability(section, power))?.Tracing;
    }

    private static Found Observability(RecipeSection section, TelemetrySection? power)
    {
        var enabled = section.Value("enabled");
        var isObserved = enabled?.Flag() ?? false;
        if (isObserved)
            enabled?.Remark(
                "SRT1414", "'observability.enabled' has no effect: metrics are not collected.",
                "Delete the line if nothing else reads this recipe.");
        var traces = section.Value("enable_otel")?.Flag() ?? false;
        var endpoint = section.Optional("otel_endpoint")?.Text();
        section.Value("tachometer")?.Section(tachometer => TachometerSection.Read(tachometer, isObserved, power));
        section.Ignore(Unused, "metrics are not collected");
        return new Found(traces && endpoint is not null ? new Tracing(endpoint) : null);
    }

    private sealed record Found(Tracing? Tracing);
}
