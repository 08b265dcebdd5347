using Srtctl.Report.Loading;
using Srtctl.Report.Pages;

namespace Srtctl.Report.Tests;

/// <summary>Writes the report of everything in a directory.</summary>
internal static class Reports
{
    private static readonly DateTimeOffset Made = new(2026, 3, 5, 6, 7, 8, TimeSpan.Zero);

    public static string Write(string root)
    {
        var choice = RunChoice.Of([root], root);
        Assert.Empty(choice.Problems);
        var path = Path.Combine(root, "report.html");
        ReportPage.Save(path, new ReportReader().Read([.. choice.Runs], choice.Skipped, Made));
        return path;
    }
}
