using System.Text;

namespace Srtctl.Analysis.Scanning;

/// <summary>Counts lines that look like a record and yielded none, and keeps the first of them.</summary>
internal sealed class Suspicion
{
    private const int KeptLines = 5;
    private const int KeptBytes = 200;

    private readonly List<string> _samples = [];

    public long Count { get; private set; }

    public IReadOnlyList<string> Samples => _samples;

    public void Add(ReadOnlySpan<byte> line)
    {
        Count++;
        if (_samples.Count < KeptLines)
            _samples.Add(Encoding.UTF8.GetString(line[..Math.Min(line.Length, KeptBytes)]));
    }
}
