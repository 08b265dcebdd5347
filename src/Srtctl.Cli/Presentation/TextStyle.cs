namespace Srtctl.Cli.Presentation;

/// <summary>How words are set off from others: by ANSI sequences, or not at all.</summary>
public sealed class TextStyle
{
    private readonly bool _usesColour;

    private TextStyle(bool usesColour) => _usesColour = usesColour;

    /// <summary>Plain text.</summary>
    public static TextStyle Plain { get; } = new(false);

    /// <summary>ANSI sequences.</summary>
    public static TextStyle Colours { get; } = new(true);

    /// <summary>Headings and names.</summary>
    public string Bold(string text) => Set(text, "1");

    /// <summary>What one can do without.</summary>
    public string Dim(string text) => Set(text, "2");

    /// <summary>Failures.</summary>
    public string Red(string text) => Set(text, "31");

    /// <summary>Success.</summary>
    public string Green(string text) => Set(text, "32");

    /// <summary>Warnings, and what is not real.</summary>
    public string Yellow(string text) => Set(text, "33");

    /// <summary>GPUs and places.</summary>
    public string Cyan(string text) => Set(text, "36");

    private string Set(string text, string code) => _usesColour && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
