using Srtctl.Analysis.Nodes;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Causes;

/// <summary>Collects the sightings of one log: of each kind and level the first and the last.</summary>
internal sealed class Sightings(string log)
{
    private readonly Dictionary<(string Name, bool IsMild), (Sighting First, Sighting Last)> _kept = [];
    private readonly Dictionary<string, long> _counts = [];

    /// <summary>Adds a line.</summary>
    public void Add(Signature signature, bool isMild, long line, string text, PrintedTime time)
    {
        _counts[signature.Name] = _counts.GetValueOrDefault(signature.Name) + 1;
        var sighting = new Sighting
        {
            Signature = signature,
            Log = log,
            Line = line,
            Text = text,
            Printed = time,
            IsMild = isMild,
        };
        var key = (signature.Name, isMild);
        _kept[key] = _kept.TryGetValue(key, out var kept) ? (kept.First, sighting) : (sighting, sighting);
    }

    /// <summary>What was collected.</summary>
    public LogReading ToReading() => new()
    {
        Log = log,
        Sightings = EquatableArray.From(_kept.Values
            .SelectMany(static kept => kept.First == kept.Last ? (Sighting[])[kept.First] : [kept.First, kept.Last])
            .OrderBy(static sighting => sighting.Line)),
        Counts = EquatableMap.From(_counts),
    };
}
