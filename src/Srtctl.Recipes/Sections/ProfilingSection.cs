using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>profiling</c>.</summary>
internal sealed record ProfilingSection(Profiling? Profiling)
{
    private static readonly string[] Types = ["none", "nsys", "nsys-time", "torch"];
    private static readonly string[] TimeKeys = ["delay_secs", "duration_secs", "benchmark_duration_secs"];
    private static readonly string[] WindowKeys = ["prefill", "decode", "aggregated"];

    public static ProfilingSection Read(RecipeSection profiling)
    {
        var word = profiling.Value("type")?.Word(Types) ?? Types[0];
        Profiling? read = word switch
        {
            "nsys" => new NsysProfiling { Windows = Windows(profiling), Arguments = Arguments(profiling) },
            "nsys-time" => Time(profiling),
            "torch" => new TorchProfiling { Windows = Windows(profiling) },
            _ => null,
        };
        profiling.Ignore([.. TimeKeys, .. WindowKeys, "extra_nsys_args"],
            $"profiling of type '{word}' does not use it");
        return new ProfilingSection(read);
    }

    private static NsysTimeProfiling Time(RecipeSection profiling) => new()
    {
        Delay = Seconds(profiling.Required(TimeKeys[0], nameof(NsysTimeProfiling.Delay))) ?? TimeSpan.Zero,
        Duration = Seconds(profiling.Required(TimeKeys[1], nameof(NsysTimeProfiling.Duration))) ?? TimeSpan.Zero,
        BenchmarkDuration = Seconds(profiling.Value(TimeKeys[2], nameof(NsysTimeProfiling.BenchmarkDuration)))
            ?? TimeSpan.FromSeconds(300),
        Arguments = Arguments(profiling),
    };

    private static TimeSpan? Seconds(RecipeValue? value) =>
        value?.Integer() is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static Model.Collections.EquatableArray<string> Arguments(RecipeSection profiling) =>
        profiling.Optional("extra_nsys_args", nameof(NsysProfiling.Arguments))?.Texts() ?? [];

    private static IterationWindows Windows(RecipeSection profiling) => new()
    {
        Prefill = Window(profiling, WindowKeys[0], "Windows.Prefill"),
        Decode = Window(profiling, WindowKeys[1], "Windows.Decode"),
        Aggregated = Window(profiling, WindowKeys[2], "Windows.Aggregated"),
    };

    private static IterationWindow? Window(RecipeSection profiling, string key, string member) =>
        profiling.Optional(key, member)?.Section(static window => new IterationWindow(
            window.Optional("start_step")?.Integer(), window.Optional("stop_step")?.Integer()));
}
