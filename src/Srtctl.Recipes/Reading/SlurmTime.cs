using System.Text.RegularExpressions;

namespace Srtctl.Recipes.Reading;

/// <summary>
/// Durations as SLURM writes them: <c>30</c> minutes, <c>30:00</c>, <c>04:00:00</c>, <c>2-12</c>, <c>2-12:00:00</c>.
/// </summary>
public static partial class SlurmTime
{
    /// <summary>The duration, or null when the text is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
            return null;
        var days = Number(match, "days");
        var fields = match.Groups["field"].Captures.Select(static capture => int.Parse(capture.Value)).ToArray();
        var time = (match.Groups["days"].Success, fields) switch
        {
            (true, [var hours]) => new TimeSpan(days, hours, 0, 0),
            (true, [var hours, var minutes]) => new TimeSpan(days, hours, minutes, 0),
            (true, [var hours, var minutes, var seconds]) => new TimeSpan(days, hours, minutes, seconds),
            (false, [var minutes]) => TimeSpan.FromMinutes(minutes),
            (false, [var minutes, var seconds]) => new TimeSpan(0, minutes, seconds),
            (false, [var hours, var minutes, var seconds]) => new TimeSpan(hours, minutes, seconds),
            _ => TimeSpan.Zero,
        };
        return time > TimeSpan.Zero ? time : null;
    }

    private static int Number(Match match, string group) => match.Groups[group].Success
        ? int.Parse(match.Groups[group].Value) : 0;

    [GeneratedRegex(@"^(?:(?<days>\d{1,4})-)?(?<field>\d{1,7})(?::(?<field>\d{1,2})){0,2}$")]
    private static partial Regex Form();
}
