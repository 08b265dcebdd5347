using Srtctl.Analysis.Nodes;
using Srtctl.Duckdb.Native;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>Turns rows into batch records, column by column: there are millions of them.</summary>
internal static class BatchChunk
{
    private const int Clock = 1;
    private const int FirstRank = 2;
    private const int Type = 6;
    private const int FirstField = 7;

    /// <summary>Reads rows of time, clock, four ranks, type and the fields.</summary>
    public static void Read(ResultChunk chunk, EquatableArray<BatchField> fields, Span<BatchMetrics> records)
    {
        ReadHeadings(chunk, records);
        for (var index = 0; index < fields.Count; index++)
        {
            var (field, column) = (fields[index], FirstField + index);
            if (field == BatchField.Graph)
                ReadFlags(chunk, column, field, records);
            else if (field.IsInteger())
                ReadCounts(chunk, column, field, records);
            else
                ReadDecimals(chunk, column, field, records);
        }
    }

    /// <summary>The clock of a word.</summary>
    public static ClockKind ClockOf(ReadOnlySpan<byte> word) => word[0] == 'u' ? ClockKind.Utc : ClockKind.Local;

    private static void ReadHeadings(ResultChunk chunk, Span<BatchMetrics> records)
    {
        var times = chunk.Values<long>(0);
        var known = chunk.Validity(0);
        var clocks = chunk.Texts(Clock);
        var types = chunk.Texts(Type);
        var (dp, tp, ep, pp) = (Ranks(chunk, 0), Ranks(chunk, 1), Ranks(chunk, 2), Ranks(chunk, 3));
        for (var row = 0; row < records.Length; row++)
        {
            var time = ResultChunk.IsValid(known, row)
                ? new PrintedTime(times[row] / TimeSpan.MicrosecondsPerMillisecond, ClockOf(clocks[row]))
                : PrintedTime.None;
            records[row].Begin(time, new(dp[row], tp[row], ep[row], pp[row]));
            records[row].Type = TypeOf(types[row]);
        }
    }

    private static short?[] Ranks(ResultChunk chunk, int rank)
    {
        var values = chunk.Values<int>(FirstRank + rank);
        var known = chunk.Validity(FirstRank + rank);
        var ranks = new short?[values.Length];
        for (var row = 0; row < ranks.Length; row++)
        {
            if (ResultChunk.IsValid(known, row))
                ranks[row] = (short)values[row];
        }

        return ranks;
    }

    private static BatchType TypeOf(ReadOnlySpan<byte> word) => (word[0], word[1]) switch
    {
        ((byte)'p', _) => BatchType.Prefill,
        ((byte)'d', _) => BatchType.Decode,
        ((byte)'m', _) => BatchType.Mixed,
        ((byte)'i', (byte)'d') => BatchType.Idle,
        ((byte)'i', _) => BatchType.Interval,
        _ => BatchType.Spec,
    };

    private static void ReadCounts(ResultChunk chunk, int column, BatchField field, Span<BatchMetrics> records)
    {
        var values = chunk.Values<long>(column);
        var known = chunk.Validity(column);
        for (var row = 0; row < records.Length; row++)
        {
            if (ResultChunk.IsValid(known, row))
                records[row].Set(field, values[row]);
        }
    }

    private static void ReadFlags(ResultChunk chunk, int column, BatchField field, Span<BatchMetrics> records)
    {
        var values = chunk.Values<byte>(column);
        var known = chunk.Validity(column);
        for (var row = 0; row < records.Length; row++)
        {
            if (ResultChunk.IsValid(known, row))
                records[row].Set(field, (long)values[row]);
        }
    }

    private static void ReadDecimals(ResultChunk chunk, int column, BatchField field, Span<BatchMetrics> records)
    {
        var values = chunk.Values<double>(column);
        var known = chunk.Validity(column);
        for (var row = 0; row < records.Length; row++)
        {
            if (ResultChunk.IsValid(known, row))
                records[row].Set(field, values[row]);
        }
    }
}
