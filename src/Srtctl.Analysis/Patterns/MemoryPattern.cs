using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Patterns;

/// <summary>One kind of memory line.</summary>
/// <param name="Prefilter">How the payload begins.</param>
/// <param name="Type">What the record describes.</param>
/// <param name="Items">Where its figures stand: the text before each.</param>
/// <param name="Example">A line that it reads.</param>
internal sealed record MemoryPattern(
    string Prefilter, MemoryType Type, (string Label, MemoryField Field)[] Items, string Example)
{
    /// <summary>A literal that the payload must have besides.</summary>
    public string Requires { get; init; } = "";

    /// <summary>True for lines without a log header.</summary>
    public bool IsBare { get; init; }
}
