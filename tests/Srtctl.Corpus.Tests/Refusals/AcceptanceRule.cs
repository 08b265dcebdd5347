namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>A job that the Python tool fails to run, or a recipe that it refuses, and that srtctl plans.</summary>
/// <param name="Row">Row of docs/differences.md that gives the reason.</param>
/// <param name="Name">The rule in a few words.</param>
/// <param name="Explains">Whether what the Python tool says is of this kind.</param>
public sealed record AcceptanceRule(int Row, string Name, Func<string, bool> Explains);
