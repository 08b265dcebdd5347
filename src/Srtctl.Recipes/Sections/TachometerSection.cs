using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>observability.tachometer</c>, which is checked and not run.</summary>
internal static class TachometerSection
{
    public static RecipeSection Read(RecipeSection tachometer, bool isObserved, TelemetrySection? power)
    {
        var enabled = tachometer.Value("enabled");
        var isOn = enabled?.Flag() ?? false;
        if (isOn && !isObserved)
            enabled?.Problem(
                "SRT1416", "'tachometer.enabled' needs 'observability.enabled'.", "Set it, or delete the line.");
        if (tachometer.Value("binary_path") is { } binary && binary.Text() is { Length: 0 })
            binary.Refuse("the path of the scraper");
        tachometer.Value("default_frequency").Positive(1);
        NotNegative(tachometer.Value("sync_interval_secs"));
        NotNegative(tachometer.Value("compaction_threads"));
        tachometer.Value("extra_metadata")?.TextMap();
        tachometer.Optional("node_exporter")?.Section(ExporterSection.Read);
        var exporter = tachometer.Optional("dcgm_exporter");
        exporter?.Section(ExporterSection.Read);
        var directory = tachometer.Value("storage_subdir").Below("tachometer");
        if (power is { IsOn: true })
            Shared(tachometer, exporter, isOn && directory == power.Directory);
        return tachometer;
    }

    private static void Shared(RecipeSection tachometer, RecipeValue? exporter, bool isSameDirectory)
    {
        exporter?.Problem(
            "SRT1416", "'telemetry' and 'tachometer' both have a 'dcgm_exporter'.", "Keep the one of 'telemetry'.");
        if (isSameDirectory)
            tachometer.Findings.Error(
                "SRT1416", tachometer.MarkOf("storage_subdir"),
                    "'telemetry' and 'tachometer' write to the same directory.",
                "Change one 'storage_subdir'.");
    }

    private static void NotNegative(RecipeValue? value)
    {
        if (value?.Integer() is < 0)
            value.Refuse("0 or more");
    }
}
