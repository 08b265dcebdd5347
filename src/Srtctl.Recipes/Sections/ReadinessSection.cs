using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>health_check</c>: so many questions, so far apart, are a time limit.</summary>
internal static class ReadinessSection
{
    public static ReadinessSettings Read(RecipeSection check)
    {
        var attempts = check.Value("max_attempts", nameof(ReadinessSettings.Timeout))?.Integer() ?? 180;
        var interval = check.Value("interval_seconds", nameof(ReadinessSettings.Interval))?.Integer() ?? 10;
        return new ReadinessSettings
        {
            Timeout = TimeSpan.FromSeconds((double)attempts * interval),
            Interval = TimeSpan.FromSeconds(interval),
        };
    }
}
