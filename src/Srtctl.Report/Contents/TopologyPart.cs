using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>Something that ran on a node.</summary>
/// <param name="Name">Its name: <c>decode[0]</c>, <c>prefill w1</c>, <c>nginx</c>.</param>
/// <param name="Role"><c>prefill</c>, <c>decode</c>, <c>agg</c>, or <c>service</c>.</param>
public sealed record TopologyPart(string Name, string Role)
{
    /// <summary>GPUs it used; empty when none or unknown.</summary>
    public EquatableArray<int> Gpus { get; init; }
}
