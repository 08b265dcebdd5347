namespace Srtctl.Analysis.Causes;

/// <summary>Something that may be the cause: a line of a log, or an event.</summary>
internal sealed record Clue
{
    /// <summary>What it is.</summary>
    public required Signature Signature { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required LogOwner Owner { get; init; }

    /// <summary>Where it stands.</summary>
    public required LogLine Line { get; init; }

    /// <summary>When, by the run's clock.</summary>
    public long? Time { get; init; }

    /// <summary>True when the program itself calls it a warning or less.</summary>
    public bool IsMild { get; init; }

    /// <summary>True when it stands near the end of its log, so that the program did not go on after it.</summary>
    public bool IsFinal { get; init; } = true;

    /// <summary>True when its process is the one that ended first.</summary>
    public bool IsOfFirstEnded { get; init; }

    /// <summary>True when it happened after the run had begun to end.</summary>
    public bool IsAftermath { get; init; }

    /// <summary>How many such lines the log holds.</summary>
    public long Count { get; init; } = 1;

    /// <summary>How many other processes show the same, where only one of them is told.</summary>
    public int Others { get; init; }

    /// <summary>True when it can be the cause at all.</summary>
    public bool CanBeCause => !IsMild && !IsAftermath && Signature.Precedence != Precedence.Consequence
        && (IsFinal || !Signature.IsOftenHarmless);

    /// <summary>The clue as it is told.</summary>
    public Cause ToCause() => new()
    {
        Name = Signature.Name,
        Class = Signature.Class,
        Sentence = $"{Subject} {Signature.Says}.",
        Remedy = Signature.Remedy,
        Process = Owner.Process,
        Node = Owner.Node,
        Time = Time is { } time ? DateTime.UnixEpoch.AddMilliseconds(time) : null,
        Line = Line,
        Count = Count,
        Others = Others,
    };

    private string Subject => Owner switch
    {
        { Process: { } process, Node: { } node } => $"{process} on {node}",
        { Process: { } process } => process,
        { Node: { } node } => $"Node {node}",
        _ => "The run",
    };
}
