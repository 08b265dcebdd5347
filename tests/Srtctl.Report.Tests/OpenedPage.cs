using Microsoft.Playwright;

namespace Srtctl.Report.Tests;

/// <summary>A report in a browser, and everything that went wrong in it.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    internal OpenedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Addresses that were asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public ILocator Chart(string title) =>
        Page.Locator("figure.chart", new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }) });

    public ILocator Tip => Page.Locator(".tooltip");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
