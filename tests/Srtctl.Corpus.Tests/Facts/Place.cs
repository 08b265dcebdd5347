namespace Srtctl.Corpus.Tests.Facts;

/// <summary>What a fact is about.</summary>
/// <param name="Subject">The job, a process or a file: <c>prefill[0]</c>, <c>nginx</c>, <c>ser.yaml</c>.</param>
/// <param name="Aspect">What kind of statement it is.</param>
/// <param name="Key">Which one of that kind; empty when there is only one.</param>
public readonly record struct Place(string Subject, Aspect Aspect, string Key = "")
{
    /// <inheritdoc/>
    public override string ToString() => Key.Length == 0 ? $"{Subject} {Aspect}" : $"{Subject} {Aspect} {Key}";
}
