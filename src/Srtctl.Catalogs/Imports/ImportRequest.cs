namespace Srtctl.Catalogs.Imports;

/// <summary>What is imported, and what it is called.</summary>
public sealed record ImportRequest
{
    /// <summary>The program.</summary>
    public required HelpProgram Program { get; init; }

    /// <summary>What the version is called from now on.</summary>
    public required string Version { get; init; }

    /// <summary>The image that printed the texts; null when it is not said.</summary>
    public string? Image { get; init; }

    /// <summary>Day of the import, <c>yyyy-MM-dd</c>.</summary>
    public required string Date { get; init; }

    /// <summary>What the program printed for <c>--help</c>; null for nothing.</summary>
    public string? HelpText { get; init; }

    /// <summary>A JSON schema of settings; null for none.</summary>
    public string? Schema { get; init; }

    /// <summary>Whether a text that seems to lack flags is taken all the same.</summary>
    public bool TakesPart { get; init; }
}
