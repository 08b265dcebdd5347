using Microsoft.Playwright;
using Srtctl.Testing;

namespace Srtctl.Report.Tests;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string Pareto = "Throughput per GPU against throughput per user";

    private readonly TemporaryDirectory _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(1920, ColorScheme.Light)]
    public async Task A_page_opens_from_disk_without_complaint_and_asks_for_nothing_else(int width, ColorScheme scheme)
    {
        MadeRun.Write(_runs.Path, "101");
        MadeRun.Write(_runs.Path, "102", speed: 1.5);

        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path), width, scheme);

        Assert.Empty(opened.Complaints);
        Assert.Equal([new Uri(_runs.In("report.html")).AbsoluteUri], opened.Requests);
        Assert.True(await opened.Page.EvaluateAsync<bool>(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Every_measurement_is_a_mark_of_the_pareto_chart()
    {
        MadeRun.Write(_runs.Path, "101");
        MadeRun.Write(_runs.Path, "102", speed: 1.5, concurrencies: [8, 32]);

        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        Assert.Equal(5, await opened.Chart(Pareto).Locator(".mark").CountAsync());
    }

    [Fact]
    public async Task Hovering_shows_the_value_with_every_digit()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        await opened.Chart("Time to first token").Locator(".mark").First.HoverAsync(new() { Force = true });

        Assert.Contains("72.9 ms", await opened.Tip.InnerTextAsync());
        Assert.Contains("243 ms", await opened.Tip.InnerTextAsync());
    }

    [Fact]
    public async Task A_run_that_is_not_selected_leaves_the_charts()
    {
        MadeRun.Write(_runs.Path, "101");
        MadeRun.Write(_runs.Path, "102");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        await opened.Page.GetByLabel("Show run 101").UncheckAsync();

        Assert.Equal(3, await opened.Chart(Pareto).Locator(".mark").CountAsync());
        Assert.Equal(3, await opened.Chart(Pareto).Locator(".mark[data-title^='102']").CountAsync());
    }

    [Fact]
    public async Task Dragging_zooms_and_escape_goes_back()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));
        var chart = opened.Chart(Pareto);
        var before = await chart.Locator(".axis.x").TextContentAsync();
        await chart.ScrollIntoViewIfNeededAsync();
        var box = await chart.Locator("svg").BoundingBoxAsync();

        await opened.Page.Mouse.MoveAsync(box!.X + 100, box.Y + 60);
        await opened.Page.Mouse.DownAsync();
        await opened.Page.Mouse.MoveAsync(box.X + 300, box.Y + 200, new() { Steps = 4 });
        await opened.Page.Mouse.UpAsync();
        var zoomed = await chart.Locator(".axis.x").TextContentAsync();
        await chart.Locator("svg").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Escape");

        Assert.NotEqual(before, zoomed);
        Assert.Equal(before, await chart.Locator(".axis.x").TextContentAsync());
    }

    [Fact]
    public async Task Arrow_keys_go_from_point_to_point()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        await opened.Chart(Pareto).Locator("svg").FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowRight");
        await opened.Page.Keyboard.PressAsync("ArrowRight");

        Assert.Contains("Concurrency\n16", (await opened.Tip.InnerTextAsync()).Replace("\n\n", "\n"));
    }

    [Fact]
    public async Task Hostile_names_are_text()
    {
        var names = HostileStrings.All.Concat(
            ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--", "\u2028", "=cmd()"]).ToArray();
        for (var index = 0; index < names.Length; index++)
            MadeRun.Write(_runs.Path, $"{1000 + index}", names[index], records: 2, concurrencies: [4]);

        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        Assert.Empty(opened.Complaints);
        Assert.Single(opened.Requests);
        Assert.Equal(names.Length, await opened.Page.Locator("table.runs tbody tr").CountAsync());
        Assert.Equal(1, await opened.Page.GetByText("<img src=x onerror=alert(1)>", new() { Exact = false })
            .Locator("visible=true").First.CountAsync());
    }

    [Fact]
    public async Task What_is_not_shown_stands_there_with_its_reason()
    {
        MadeRun.Write(_runs.Path, "101");
        Directory.CreateDirectory(_runs.In("102"));

        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        Assert.Contains("102: it has no metadata file", await opened.Page.Locator("#notes").InnerTextAsync());
    }
}
