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
        var starts = Starts(random);
        var requests = new PlannedRequest[count];
        for (var index = 0; index < count; index++)
        {
            var input = Length(random, options.InputLength);
            var output = Length(random, options.OutputLength);
            var prompt = starts.Length == 0
                ? Prompt(random.Next(TokenCount), index, input)
                : SharedPrompt(starts[random.Next(starts.Length)], random.Next(TokenCount) + index, input);
            requests[index] = new PlannedRequest(prompt, input, output);
        }

        return requests;
    }

    /// <summary>The first token of each beginning that prompts share.</summary>
    private int[] Starts(Random random) => options.PrefixRatio > 0
        ? [.. Enumerable.Range(0, options.Prefixes).Select(_ => random.Next(TokenCount))]
        : [];

    private ReadOnlyMemory<byte> SharedPrompt(int start, int offset, int length) => Json(writer =>
    {
        var shared = (int)(length * options.PrefixRatio);
        writer.WriteStartArray();
        for (var place = 0; place < length; place++)
            writer.WriteNumberValue(FirstToken + (((place < shared ? start : offset) + place) % TokenCount));
        writer.WriteEndArray();
    });

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
