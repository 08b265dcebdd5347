using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Tables;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>
/// Records of workers as rows: worker after worker, batch records before memory records. A worker is asked for when the
/// one before it is done, so that one at a time need be in memory.
/// </summary>
internal sealed class NodeRows(string jobId, IEnumerable<RunNode> nodes) : RowSource
{
    private static readonly string[] BatchTypes = [.. Enum.GetValues<BatchType>().Select(NodeColumns.NameOf)];
    private static readonly string[] MemoryTypes = [.. Enum.GetValues<MemoryType>().Select(NodeColumns.NameOf)];
    private static readonly string?[] Clocks = [.. Enum.GetValues<ClockKind>().Select(NodeColumns.NameOf)];

    private readonly IEnumerator<RunNode> _nodes = nodes.GetEnumerator();
    private readonly List<CachedNode> _written = [];
    private int?[] _settings = [];
    private RunNode? _node;
    private int _batch;
    private int _memory;

    public override EquatableArray<Column> Columns => NodeColumns.All;

    /// <summary>The workers so far, without their records.</summary>
    public IReadOnlyList<CachedNode> Written => _written;

    public override bool TryWrite(RowWriter row)
    {
        if (Current() is not { } node)
            return false;
        var column = WriteNode(row, node);
        if (_batch < node.Batches.Count)
            Write(row, column, in node.Batches.AsSpan()[_batch++]);
        else
            Write(row, column, node.Memory[_memory++]);
        return true;
    }

    /// <summary>The worker that has another row; null when none has.</summary>
    private RunNode? Current()
    {
        while (_node is null || (_batch == _node.Batches.Count && _memory == _node.Memory.Count))
        {
            _node = null;
            if (!_nodes.MoveNext())
                return null;
            Begin(_nodes.Current);
        }

        return _node;
    }

    private void Begin(RunNode node)
    {
        (_node, _batch, _memory) = (node, 0, 0);
        _written.Add(CachedNode.Of(node));
        _settings = [.. NodeColumns.Settings.Select(setting => node.Reports
            .Select(report => report.Settings.TryGetValue(setting, out var value) ? value : (int?)null)
            .FirstOrDefault(static value => value is not null))];
    }

    private int WriteNode(RowWriter row, RunNode node)
    {
        var column = 0;
        row.Set(column++, jobId);
        row.Set(column++, node.Name.Node);
        row.Set(column++, node.Name.Role);
        row.Set(column++, node.Name.WorkerId);
        row.Set(column++, node.Engine);
        foreach (var setting in _settings)
            row.Set(column++, setting);
        return column;
    }

    private static int WriteKind(RowWriter row, int column, string kind, PrintedTime time, Ranks ranks)
    {
        row.Set(column++, kind);
        row.Set(column++, time.Known * TimeSpan.MicrosecondsPerMillisecond);
        row.Set(column++, Clocks[(int)time.Clock]);
        row.Set(column++, (int?)ranks.Dp);
        row.Set(column++, (int?)ranks.Tp);
        row.Set(column++, (int?)ranks.Ep);
        row.Set(column++, (int?)ranks.Pp);
        return column;
    }

    private static void Write(RowWriter row, int column, in BatchMetrics batch)
    {
        column = WriteKind(row, column, NodeColumns.Batch, batch.Time, batch.Ranks);
        row.Set(column++, BatchTypes[(int)batch.Type]);
        for (var slot = 0; slot < BatchFields.Count; slot++)
        {
            var field = (BatchField)slot;
            if (!batch.Has(field))
                continue;
            if (field == BatchField.Graph)
                row.Set(column + slot, batch.Graph);
            else if (field.IsInteger())
                row.Set(column + slot, batch.Integer(field));
            else
                row.Set(column + slot, batch.Decimal(field));
        }
    }

    private static void Write(RowWriter row, int column, MemoryMetrics memory)
    {
        column = WriteKind(row, column, MemoryTypes[(int)memory.Type], memory.Time, memory.Ranks);
        column += 1 + BatchFields.Count;
        row.Set(column++, memory.AvailMemGb);
        row.Set(column++, memory.MemUsageGb);
        row.Set(column++, memory.KvCacheGb);
        row.Set(column, memory.KvTokens);
    }
}
