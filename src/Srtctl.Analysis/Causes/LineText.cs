using System.Text;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Causes;

/// <summary>A line of a log as text that can be shown: no colours, no control characters.</summary>
internal static class LineText
{
    /// <summary>The text; what is not UTF-8 is replaced.</summary>
    public static string Of(ReadOnlySpan<byte> line)
    {
        var plain = line.IndexOf((byte)0x1b) < 0 ? line : AnsiColors.Strip(line.ToArray());
        var text = Encoding.UTF8.GetString(plain).TrimEnd();
        return text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
            ? text
            : string.Create(text.Length, text, static (target, source) =>
            {
                for (var index = 0; index < source.Length; index++)
                    target[index] = char.IsControl(source[index]) ? ' ' : source[index];
            });
    }
}
