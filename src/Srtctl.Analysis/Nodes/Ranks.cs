namespace Srtctl.Analysis.Nodes;

/// <summary>The ranks that a log line names; null when it does not, which grouping reads as 0.</summary>
/// <param name="Dp">Data parallel.</param>
/// <param name="Tp">Tensor parallel.</param>
/// <param name="Ep">Expert parallel.</param>
/// <param name="Pp">Pipeline parallel.</param>
public readonly record struct Ranks(short? Dp, short? Tp, short? Ep, short? Pp)
{
    /// <summary>No rank is named.</summary>
    public static Ranks None => default;
}
