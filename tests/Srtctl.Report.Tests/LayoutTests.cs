using Microsoft.Playwright;
using Srtctl.Testing;

namespace Srtctl.Report.Tests;

public sealed class LayoutTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    /// <summary>Elements that end right of the window and do not scroll.</summary>
    private const string CutOff = """
        () => [...document.querySelectorAll('main *')]
          .filter(one => one.checkVisibility() && !one.closest('.scroll, defs, clipPath')
            && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map(one => `${one.tagName} ${one.className?.baseVal ?? one.className} ${one.textContent.slice(0, 40)}`)
        """;

    /// <summary>Texts of a chart that lie over each other.</summary>
    private const string Overlaps = """
        () => [...document.querySelectorAll('figure.chart svg')].flatMap(chart => {
          const boxes = [...chart.querySelectorAll('text.label, text.point')].map(text => [text, text.getBoundingClientRect()]);
          return boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
            .filter(([, b]) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
            .map(([other]) => `${one.textContent} over ${other.textContent}`));
        })
        """;

    private readonly TemporaryDirectory _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Nothing_is_cut_off(int width)
    {
        MadeRun.Write(_runs.Path, "101", unanswered: 16);
        MadeRun.Write(_runs.Path, "217434985", new string('n', 90), gpus: "h200");

        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path), width);

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CutOff));
    }

    [Fact]
    public async Task Names_and_concurrencies_do_not_cover_each_other()
    {
        for (var run = 0; run < 6; run++)
            MadeRun.Write(_runs.Path, $"{100 + run}", speed: 1 + run / 50.0, records: 0);

        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path));

        Assert.Equal(6, await opened.Page.Locator("#pareto text.label").CountAsync());
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overlaps));
    }

    [Fact]
    public async Task Paper_is_white_and_without_controls_whatever_the_screen()
    {
        MadeRun.Write(_runs.Path, "101");
        await using var opened = await browser.OpenAsync(Reports.Write(_runs.Path), scheme: ColorScheme.Dark);

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(0, await opened.Page.Locator(".controls").Locator("visible=true").CountAsync());
        Assert.NotEmpty(await opened.Page.PdfAsync());
        Assert.Empty(opened.Complaints);
    }
}
