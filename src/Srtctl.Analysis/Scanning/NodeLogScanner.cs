using System.Text;
using Srtctl.Analysis.Headers;
using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Patterns;
using Srtctl.Analysis.Text;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Scanning;

/// <summary>Reads one worker log from beginning to end. Holds one buffer, whatever the size of the log.</summary>
internal sealed class NodeLogScanner
{
    private readonly LogHeaderReader _headers;
    private readonly BatchPatternReader[] _batches;
    private readonly byte[][] _prefilters;
    private readonly StartupLines _startup;
    private readonly INodeLogSink _sink;
    private readonly TornLine _torn = new();
    private readonly Suspicion _suspicion = new();
    private BatchMetrics _record;
    private bool _isEnded;
    private long _joined;
    private long _truncated;

    public NodeLogScanner(NodeLogFormat format, DateOnly? start, INodeLogSink sink)
    {
        var calendar = new LogCalendar(start);
        _headers = new LogHeaderReader(calendar);
        _batches = [.. format.Batches.Select(pattern => new BatchPatternReader(pattern, calendar))];
        _prefilters = [.. format.Batches.Select(static pattern => Encoding.UTF8.GetBytes(pattern.Prefilter))];
        _startup = new StartupLines(format, sink);
        _sink = sink;
    }

    /// <summary>Reads to the end of the stream.</summary>
    public NodeLogReport Read(Stream stream, CancellationToken cancellation)
    {
        using var lines = new LineReader(stream);
        while (lines.TryRead(out var line))
        {
            cancellation.ThrowIfCancellationRequested();
            _isEnded = lines.IsEnded;
            Scan(AnsiColors.Strip(line));
        }

        _truncated += _torn.Abandon();
        return new()
        {
            Bytes = lines.Bytes,
            Torn = _joined,
            Truncated = _truncated,
            Overlong = lines.Overlong,
            Suspicious = _suspicion.Count,
            Samples = EquatableArray.From(_suspicion.Samples),
            Command = _startup.Command,
            Settings = _startup.Settings(),
        };
    }

    private void Scan(ReadOnlySpan<byte> line)
    {
        if (!_headers.TryReadAt(line, 0, out var header) && !_headers.TryFind(line, 0, out header))
        {
            Headerless(line);
            return;
        }

        while (Payload(line, header) is { } next)
            header = next;
    }

    /// <summary>Reads what follows a header; returns the header that cuts it short, if one does.</summary>
    private LogHeader? Payload(ReadOnlySpan<byte> line, in LogHeader header)
    {
        if (header.IsJson)
        {
            Whole(JsonMessage.Of(line[header.Start..]), header);
            return null;
        }

        var payload = line[header.End..];
        for (var index = 0; index < _batches.Length; index++)
        {
            _record.Begin(header.Time, header.Ranks);
            var match = _batches[index].ReadStrictly(payload, ref _record);
            if (match == PatternMatch.None)
                continue;
            if (match == PatternMatch.Clean && (_isEnded || _batches[index].IsClosed))
            {
                _sink.Add(in _record);
                return null;
            }

            if (!_headers.TryFind(line, header.End, out var next))
            {
                Unclean(payload, header, index);
                return null;
            }

            _truncated += _torn.Hold(line[header.End..next.Start], header);
            return next;
        }

        if (_headers.TryFind(line, header.End, out var later))
            return later;
        Other(payload, header);
        return null;
    }

    /// <summary>A payload that is complete by itself.</summary>
    private void Whole(ReadOnlySpan<byte> payload, in LogHeader header)
    {
        for (var index = 0; index < _batches.Length; index++)
        {
            _record.Begin(header.Time, header.Ranks);
            if (_batches[index].ReadStrictly(payload, ref _record) == PatternMatch.None)
                continue;
            Unclean(payload, header, index);
            return;
        }

        Other(payload, header);
    }

    private void Unclean(ReadOnlySpan<byte> payload, in LogHeader header, int index)
    {
        _record.Begin(header.Time, header.Ranks);
        var isRecord = _batches[index].ReadLeniently(payload, ref _record);
        if (!_isEnded && !_batches[index].IsClosed)
            _truncated++;
        else if (isRecord)
            _sink.Add(in _record);
        else
            _suspicion.Add(payload);
    }

    private void Other(ReadOnlySpan<byte> payload, in LogHeader header) =>
        _startup.Read(payload[(VllmHeader.AfterSource(payload, 0))..], header, isBare: false);

    private void Headerless(ReadOnlySpan<byte> line)
    {
        if (_torn.IsOpen && TryJoin(line))
            return;
        foreach (var prefilter in _prefilters)
        {
            if (line.IndexOf(prefilter) >= 0)
                _suspicion.Add(line);
        }

        _startup.Read(line, default, isBare: true);
    }

    /// <summary>Completes the open record with a line; false when that does not give a whole record.</summary>
    private bool TryJoin(ReadOnlySpan<byte> rest)
    {
        var header = _torn.Header;
        var payload = _torn.Complete(rest);
        foreach (var batch in _batches)
        {
            _record.Begin(header.Time, header.Ranks);
            if (!batch.ReadLeniently(payload, ref _record) || !batch.IsClosed)
                continue;
            _joined++;
            _sink.Add(in _record);
            return true;
        }

        _truncated++;
        return false;
    }
}
