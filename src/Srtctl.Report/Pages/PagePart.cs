namespace Srtctl.Report.Pages;

/// <summary>A part of the page that the build makes and this assembly carries.</summary>
internal sealed class PagePart
{
    private readonly Lazy<string> _text;

    private PagePart(string name) => _text = new(() => Read(name));

    /// <summary>The page's code with its libraries.</summary>
    public static PagePart Script { get; } = new("page.js");

    /// <summary>Its style.</summary>
    public static PagePart Style { get; } = new("page.css");

    /// <summary>Licences of the libraries.</summary>
    public static PagePart Licences { get; } = new("licences.txt");

    /// <summary>The text, fit to stand inside its element.</summary>
    public string Text => _text.Value;

    private static string Read(string name)
    {
        using var stream = typeof(PagePart).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
