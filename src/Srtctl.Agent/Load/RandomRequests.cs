using System.Diagnostics.CodeAnalysis;

namespace Srtctl.Agent.Load;

/// <summary>Prompts of random length: consecutive token IDs from a random start, or words of a small list.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Repeatable load, not secrets.")]
internal sealed class RandomRequests(LoadOptions options) : RequestSource
{
    private const int FirstToken = 1000;
    private const int TokenCount = 8000;

    private static readonly string[] Words =
    [
        "river", "stone", "cloud", "table", "green", "paper", "house", "light", "music", "water", "bread", "glass",
        "north", "horse", "field", "chair", "small", "train", "apple", "ocean", "metal", "night", "dance", "story",
    ];

    public override IReadOnlyList<PlannedRequest> Take(int count)
    {
        // Every run starts afresh from the seed, so that a concurrency's load does not depend on those before it.
        var random = new Random(options.Seed);
        var requests = new PlannedRequest[count];
        for (var index = 0; index < count; index++)
        {
            var input = Length(random, options.InputLength);
            var output = Length(random, options.OutputLength);
            requests[index] = new PlannedRequest(Prompt(random.Next(TokenCount), index, input), input, output);
        }

        return requests;
    }

    private int Length(Random random, int longest) =>
        random.Next(Math.Max(1, (int)(longest * options.RangeRatio)), longest + 1);

    private ReadOnlyMemory<byte> Prompt(int offset, int index, int length) => options.TextPrompts
        ? Json(writer => writer.WriteStringValue(string.Join(
            ' ', Enumerable.Range(0, length).Select(place => Words[(offset + index + (place * 7)) % Words.Length]))))
        : Json(writer =>
        {
            writer.WriteStartArray();
            for (var place = 0; place < length; place++)
                writer.WriteNumberValue(FirstToken + ((offset + index + place) % TokenCount));
            writer.WriteEndArray();
        });
}
