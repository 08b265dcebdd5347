using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>A worker whose records are cached.</summary>
/// <param name="Name">Which.</param>
/// <param name="Batches">Number of batch records.</param>
/// <param name="Memory">Number of memory records.</param>
/// <param name="Fields">The figures that some batch record states: the others need not be read.</param>
/// <param name="Reports">What reading each log came to.</param>
internal sealed record CachedNode(
    WorkerLogName Name,
    int Batches,
    int Memory,
    EquatableArray<BatchField> Fields,
    EquatableArray<CachedReport> Reports)
{
    public static CachedNode Of(RunNode node) => new(
        node.Name, node.Batches.Count, node.Memory.Count, FieldsOf(node.Batches.AsSpan()),
        EquatableArray.From(node.Reports.Select(CachedReport.Of)));

    private static EquatableArray<BatchField> FieldsOf(ReadOnlySpan<BatchMetrics> batches)
    {
        Span<bool> stated = stackalloc bool[BatchFields.Count];
        foreach (ref readonly var batch in batches)
        {
            for (var field = 0; field < BatchFields.Count; field++)
                stated[field] |= batch.Has((BatchField)field);
        }

        var fields = new List<BatchField>();
        foreach (var field in BatchFields.All)
        {
            if (stated[(int)field])
                fields.Add(field);
        }

        return EquatableArray.From(fields);
    }
}
