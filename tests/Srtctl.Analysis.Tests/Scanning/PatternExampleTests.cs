using System.Text;
using Srtctl.Analysis.Engines;
using Srtctl.Analysis.Headers;
using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Patterns;

namespace Srtctl.Analysis.Tests.Scanning;

public sealed class PatternExampleTests
{
    public static TheoryData<string, string> Batches => Rows(static format =>
        format.Batches.SelectMany(static pattern => pattern.Examples));

    public static TheoryData<string, string> Memory => Rows(static format =>
        format.Memory.Select(static pattern => pattern.Example));

    public static TheoryData<string, string> Settings => Rows(static format =>
        format.Settings.Select(static pattern => pattern.Example));

    [Theory, MemberData(nameof(Batches))]
    public void A_batch_pattern_leaves_nothing_of_its_own_example_over(string engine, string example)
    {
        var pattern = NodeLogFormats.Named(engine).Batches.Single(pattern => pattern.Examples.Contains(example));
        var record = default(BatchMetrics);
        var reader = new BatchPatternReader(pattern, new LogCalendar(null));

        var match = reader.ReadStrictly(Encoding.UTF8.GetBytes(example), ref record);

        Assert.Contains(pattern.Prefilter, example, StringComparison.Ordinal);
        Assert.Equal(PatternMatch.Clean, match);
    }

    [Theory, MemberData(nameof(Batches))]
    public void No_other_pattern_takes_a_batch_example(string engine, string example)
    {
        var others = NodeLogFormats.All.SelectMany(static format => format.Batches)
            .Where(pattern => !pattern.Examples.Contains(example));
        var record = default(BatchMetrics);

        Assert.All(others, other => Assert.Equal(
            PatternMatch.None,
            new BatchPatternReader(other, new LogCalendar(null)).ReadStrictly(Encoding.UTF8.GetBytes(example), ref record)));
        Assert.NotEmpty(engine);
    }

    [Theory, MemberData(nameof(Memory))]
    public void A_memory_pattern_reads_its_own_example(string engine, string example)
    {
        var pattern = NodeLogFormats.Named(engine).Memory.Single(pattern => pattern.Example == example);

        var record = new MemoryPatternReader(pattern).Read(Encoding.UTF8.GetBytes(example), PrintedTime.None, Ranks.None);

        Assert.Equal(pattern.Type, record?.Type);
    }

    [Theory, MemberData(nameof(Settings))]
    public void A_settings_pattern_reads_its_own_example(string engine, string example)
    {
        var settings = new Dictionary<NodeSetting, int>();

        NodeLogFormats.Named(engine).Settings.Single(pattern => pattern.Example == example)
            .Read(Encoding.UTF8.GetBytes(example), settings);

        Assert.NotEmpty(settings);
        Assert.All(settings, static setting => Assert.True(setting.Value is 1 or 8 or 256));
    }

    private static TheoryData<string, string> Rows(Func<NodeLogFormat, IEnumerable<string>> examples)
    {
        var rows = new TheoryData<string, string>();
        foreach (var format in NodeLogFormats.All)
        {
            foreach (var example in examples(format))
                rows.Add(format.Name, example);
        }

        return rows;
    }
}
