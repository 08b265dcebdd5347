using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Engines;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes <c>profiling</c>.</summary>
internal static class ProfilingWriting
{
    public static void Write(ExportedSection recipe, Profiling? profiling)
    {
        var section = new ExportedSection();
        switch (profiling)
        {
            case NsysProfiling nsys:
                Arguments(Windows(section.Text("type", "nsys"), nsys.Windows), nsys.Arguments);
                break;
            case NsysTimeProfiling time:
                section.Text("type", "nsys-time")
                    .Number("delay_secs", time.Delay.TotalSeconds)
                    .Number("duration_secs", time.Duration.TotalSeconds)
                    .Number("benchmark_duration_secs", time.BenchmarkDuration.TotalSeconds);
                Arguments(section, time.Arguments);
                break;
            case TorchProfiling torch:
                Windows(section.Text("type", "torch"), torch.Windows);
                break;
        }

        recipe.Section("profiling", section);
    }

    private static void Arguments(ExportedSection section, EquatableArray<string> arguments) =>
        section.Texts("extra_nsys_args", arguments);

    private static ExportedSection Windows(ExportedSection section, IterationWindows windows)
    {
        foreach (var role in Enum.GetValues<Role>())
            if (windows[role] is { } window)
                section.Set(RoleSections.KeyOf(role), new ExportedSection()
                    .Number("start_step", window.Start)
                    .Number("stop_step", window.Stop).ToConfig());
        return section;
    }
}
