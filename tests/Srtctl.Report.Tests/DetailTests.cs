using Microsoft.Playwright;
using Srtctl.Testing;

namespace Srtctl.Report.Tests;

public sealed class DetailTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string Generation = "Generation throughput";

    private readonly TemporaryDirectory _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public async Task Hovering_a_chart_over_time_shows_the_exact_value_of_a_record()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        await ChooseWorkerAsync(opened.Page, "gb02 w0");
        await HoverAsync(opened, 101 / 239.0);

        Assert.Contains("01:41", await opened.Tip.InnerTextAsync());
        Assert.Contains("98\u202f765.43 tok/s", await opened.Tip.InnerTextAsync());
    }

    [Fact]
    public async Task A_single_peak_among_many_records_is_on_the_page_and_the_page_is_small()
    {
        MadeRun.Write(_runs.Path, "101", records: 40_000);
        var report = Reports.Write(_runs.Path);
        await using var opened = await browser.OpenAsync(report);

        await ChooseWorkerAsync(opened.Page, "gb02 w0");
        await HoverAsync(opened, 101 / 39_999.0);

        Assert.InRange(new FileInfo(report).Length, 1, 5_000_000);
        Assert.Contains("98\u202f765.43 tok/s", await opened.Tip.InnerTextAsync());
        Assert.Contains("80\u202f000 values", await TimeChart(opened).InnerTextAsync());
        Assert.Contains("extremes of every", await TimeChart(opened).InnerTextAsync());
    }

    [Fact]
    public async Task Dragging_one_chart_over_time_zooms_all_and_a_double_click_goes_back()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));
        var area = TimeChart(opened).Locator(".u-over");
        await area.ScrollIntoViewIfNeededAsync();
        var box = await area.BoundingBoxAsync();

        await opened.Page.Mouse.MoveAsync(box!.X + box.Width / 4, box.Y + 50);
        await opened.Page.Mouse.DownAsync();
        await opened.Page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + 60, new() { Steps = 5 });
        await opened.Page.Mouse.UpAsync();
        await opened.Page.WaitForFunctionAsync(Ranges("range => Number(range.split(' ')[0]) > 50"));
        await area.DblClickAsync();
        await opened.Page.WaitForFunctionAsync(Ranges("range => range === '0.000 239.000'"));

        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Time_to_ready_stands_beside_every_worker()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        var lives = await opened.Page.Locator(".timeline .life title").AllTextContentsAsync();

        Assert.Equal(["prefill[0] on gb01: ready after 90 s", "decode[0] on gb02: ready after 120 s"], lives.Select(
            static text => text.Replace("2 min 0 s", "120 s", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_picture_of_the_nodes_names_them_and_their_workers()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        var picture = await opened.Page.Locator("svg.topology").TextContentAsync();

        Assert.All((string[])["gb01", "prefill w0", "gb02", "decode w0", "KV"], text => Assert.Contains(text, picture));
    }

    [Fact]
    public async Task Choosing_another_run_shows_its_details()
    {
        MadeRun.Write(_runs.Path, "101");
        MadeRun.Write(_runs.Path, "102", "second", records: 0);
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        await opened.Page.GetByLabel("Run", new() { Exact = true }).SelectOptionAsync("0");
        var second = await opened.Page.Locator("#details").InnerTextAsync();
        await opened.Page.GetByLabel("Run", new() { Exact = true }).SelectOptionAsync("1");
        var first = await opened.Page.Locator("#details").InnerTextAsync();

        Assert.Contains("No worker log with times was read", second);
        Assert.Contains("Prefill workers", first);
    }

    [Fact]
    public async Task The_configuration_shows_what_differs()
    {
        MadeRun.Write(_runs.Path, "101");
        MadeRun.Write(_runs.Path, "102", gpus: "h200");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        Assert.Equal(["GPU"], await opened.Page.Locator("table.settings tbody th[scope=row]").AllInnerTextsAsync());
    }

    private static ILocator TimeChart(OpenedPage opened) => opened.Page
        .Locator("#details figure.time", new() { HasText = Generation }).Last;

    private static string Ranges(string every) => $$"""
        () => {
          const ranges = [...document.querySelectorAll('#details .roles figure.time')].map(chart => chart.dataset.range);
          return ranges.length > 4 && ranges.every({{every}});
        }
        """;

    private static async Task ChooseWorkerAsync(IPage page, string worker)
    {
        await page.GetByText("single workers", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Decode worker", new() { Exact = true }).SelectOptionAsync(worker);
    }

    private static async Task HoverAsync(OpenedPage opened, double share)
    {
        var area = TimeChart(opened).Locator(".u-over");
        await area.ScrollIntoViewIfNeededAsync();
        var box = await area.BoundingBoxAsync();
        await opened.Page.Mouse.MoveAsync((float)(box!.X + box.Width * share), box.Y + 12, new() { Steps = 3 });
        await opened.Tip.WaitForAsync();
    }
}
