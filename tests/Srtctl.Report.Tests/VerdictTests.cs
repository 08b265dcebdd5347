using Srtctl.Testing;

namespace Srtctl.Report.Tests;

public sealed class VerdictTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string Pareto = "Throughput per GPU against throughput per user";

    private readonly TemporaryDirectory _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public async Task A_verdict_stands_beside_the_run_and_each_measurement_with_code_and_reason()
    {
        MadeRun.Write(_runs.Path, "101", unanswered: 16);
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        var row = opened.Page.Locator("table.verdicts tbody tr");

        Assert.Equal(
            ["4", "16", "64"],
            (await row.Locator(".levels .level").AllInnerTextsAsync()).Select(static text => text.Split('\u2009')[1]));
        Assert.Equal(1, await row.Locator(".levels .invalid").CountAsync());
        Assert.Contains("SRT4001 concurrency 16: No request was answered.", await row.Locator(".reasons").InnerTextAsync());
        Assert.Contains("invalid", await opened.Page.Locator("table.runs tbody tr").InnerTextAsync());
    }

    [Fact]
    public async Task An_invalid_measurement_is_hollow_and_says_so_when_hovered()
    {
        MadeRun.Write(_runs.Path, "101", unanswered: 16);
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));
        var hollow = opened.Chart(Pareto).Locator(".mark.hollow");

        await hollow.HoverAsync(new() { Force = true });

        Assert.Equal(1, await hollow.CountAsync());
        Assert.Contains("invalid SRT4001", await opened.Tip.InnerTextAsync());
    }

    [Fact]
    public async Task The_frontier_and_the_best_figure_leave_invalid_measurements_out()
    {
        MadeRun.Write(_runs.Path, "101", unanswered: 64);
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        Assert.Equal(2, await opened.Chart(Pareto).Locator("circle.frontier").CountAsync());
        Assert.Contains("at concurrency 16", await opened.Page.Locator("header").InnerTextAsync());
    }

    [Fact]
    public async Task A_run_without_results_has_no_verdict()
    {
        var run = MadeRun.Write(_runs.Path, "101", concurrencies: []);
        await using var opened = await browser.OpenAsync(Reports.Write(run));

        Assert.Contains(
            "There are no results to judge.", await opened.Page.Locator("table.verdicts").InnerTextAsync());
    }
}
