namespace Srtctl.Catalogs.HelpText;

/// <summary>An option as a help text lists it.</summary>
/// <param name="Group">Heading above it; empty for none.</param>
/// <param name="Invocation">Spellings and placeholders: <c>--dtype {auto,half}, -d {auto,half}</c>.</param>
/// <param name="Text">What it says about the option, on one line.</param>
internal sealed record HelpEntry(string Group, string Invocation, string Text);
