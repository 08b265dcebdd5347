using System.Text;
using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Patterns;

/// <summary>A line in which an engine states how it was set up.</summary>
/// <param name="Prefilter">A literal that the line has.</param>
/// <param name="Items">The text before each number.</param>
/// <param name="Example">A line that it reads.</param>
internal sealed record SettingPattern(string Prefilter, (string Label, NodeSetting Setting)[] Items, string Example)
{
    private readonly byte[] _prefilter = Encoding.UTF8.GetBytes(Prefilter);

    /// <summary>Adds what the line states; later statements replace earlier ones.</summary>
    public void Read(ReadOnlySpan<byte> line, Dictionary<NodeSetting, int> settings)
    {
        var begin = line.IndexOf(_prefilter);
        if (begin < 0)
            return;
        foreach (var (label, setting) in Items)
        {
            if (Number(line[begin..], Encoding.UTF8.GetBytes(label)) is { } value)
                settings[setting] = value;
        }
    }

    /// <summary>The number after a label that is not the end of a longer name.</summary>
    private static int? Number(ReadOnlySpan<byte> line, ReadOnlySpan<byte> label)
    {
        for (var from = 0; ;)
        {
            var at = line[from..].IndexOf(label);
            if (at < 0)
                return null;
            at += from;
            from = at + label.Length;
            if (at > 0 && (char.IsAsciiLetterOrDigit((char)line[at - 1]) || line[at - 1] == '_'))
                continue;
            var position = from;
            return DecimalText.TryRead(line, ref position, out var number) && number.TryInteger(out var value)
                && value is >= 0 and <= int.MaxValue
                ? (int)value
                : null;
        }
    }
}
