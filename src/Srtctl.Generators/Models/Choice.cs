namespace Srtctl.Generators.Models;

/// <summary>One accepted value: its C# name and what the program reads.</summary>
internal sealed record Choice(string Member, string Spelling);
