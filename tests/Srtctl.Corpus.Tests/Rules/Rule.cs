using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>One allowed difference: it explains what its reason covers, and nothing else.</summary>
/// <param name="Row">Row of docs/differences.md that gives the reason.</param>
/// <param name="Name">The rule in a few words.</param>
/// <param name="Explains">Whether a difference between two launches is this one.</param>
public sealed record Rule(int Row, string Name, Func<Difference, LaunchPair, bool> Explains);
