using System.Globalization;

namespace Srtctl.Analysis.Runs;

/// <summary>The two forms in which run dates are written.</summary>
internal static class RunDates
{
    private static readonly string[] Forms = ["yyyy-MM-dd HH:mm:ss", "yyyyMMdd_HHmmss"];

    public static DateOnly? Day(string? date) => Time(date) is { } time ? DateOnly.FromDateTime(time) : null;

    public static DateTime? Time(string? date) =>
        DateTime.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
}
