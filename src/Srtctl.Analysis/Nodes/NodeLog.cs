using System.IO.Compression;
using Srtctl.Analysis.Engines;
using Srtctl.Analysis.Scanning;

namespace Srtctl.Analysis.Nodes;

/// <summary>Reads worker logs.</summary>
public static class NodeLog
{
    /// <summary>The engines whose logs are understood.</summary>
    public static IReadOnlyList<string> Engines { get; } = [.. NodeLogFormats.All.Select(static format => format.Name)];

    /// <summary>
    /// Reads a file as far as it reaches at this moment; one that is compressed with gzip is unpacked.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="engine">One of <see cref="Engines"/>.</param>
    /// <param name="start">Start of the run, for headers without a year; null leaves their time unknown.</param>
    /// <param name="sink">Takes the records.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static NodeLogReport Read(
        string path, string engine, DateOnly? start, INodeLogSink sink, CancellationToken cancellation = default)
    {
        using var file = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        using var stream = IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        return Read(stream, engine, start, sink, cancellation);
    }

    /// <inheritdoc cref="Read(string, string, DateOnly?, INodeLogSink, CancellationToken)"/>
    public static NodeLogReport Read(
        Stream stream, string engine, DateOnly? start, INodeLogSink sink, CancellationToken cancellation = default) =>
        new NodeLogScanner(NodeLogFormats.Named(engine), start, sink).Read(stream, cancellation);

    private static bool IsGzip(FileStream file)
    {
        Span<byte> magic = stackalloc byte[2];
        var isGzip = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1f, 0x8b];
        file.Position = 0;
        return isGzip;
    }
}
