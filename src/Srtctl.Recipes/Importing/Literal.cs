using System.Buffers;
using System.Globalization;
using System.Text;

namespace Srtctl.Recipes.Importing;

/// <summary>Values as C# writes them.</summary>
internal static class Literal
{
    /// <summary>What ends a line in C#, and so a comment or a line of a raw string.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u0085\u2028\u2029");

    /// <summary>A comment that cannot end before its text does; nothing for a blank line.</summary>
    public static string Comment(string text) => text.Length == 0
        ? ""
        : $"// {string.Concat(text.TrimStart().Select(static letter => LineEnds.Contains(letter) ? ' ' : letter))}";

    /// <summary>A text on one line.</summary>
    public static string Of(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var character in text)
            written.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' =>
                    $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        return written.Append('"').ToString();
    }

    /// <summary>A number that stays one with a fraction.</summary>
    public static string Of(double number) => number switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double.NaN => "double.NaN",
        _ => number.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().ContainsAny('.', 'E')
            ? text
            : $"{text}.0",
    };

    /// <summary>A duration in the largest unit that gives a whole number.</summary>
    public static string Of(TimeSpan duration) => duration.Ticks == 0
        ? "TimeSpan.Zero"
        : Whole("Hours", duration, TimeSpan.TicksPerHour)
            ?? Whole("Minutes", duration, TimeSpan.TicksPerMinute)
            ?? Whole("Seconds", duration, TimeSpan.TicksPerSecond)
            ?? $"TimeSpan.FromSeconds({Of(duration.TotalSeconds)})";

    private static string? Whole(string unit, TimeSpan duration, long ticks) =>
        duration.Ticks % ticks == 0 ? $"TimeSpan.From{unit}({duration.Ticks / ticks})" : null;
}
