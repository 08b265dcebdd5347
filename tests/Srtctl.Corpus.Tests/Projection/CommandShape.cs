namespace Srtctl.Corpus.Tests.Projection;

/// <summary>A command line taken apart.</summary>
/// <param name="Prefix">What stands in front of the program: profiler, NUMA binding, MPI launcher.</param>
/// <param name="Program">The program, a Python module included: <c>python3 -m dynamo.vllm</c>.</param>
/// <param name="Arguments">What it is given.</param>
public sealed record CommandShape(IReadOnlyList<string> Prefix, string Program, IReadOnlyList<string> Arguments)
{
    private static readonly Dictionary<string, string[]> Subcommands = new()
    {
        ["vllm"] = ["serve"],
        ["trtllm-serve"] = ["disaggregated"],
        ["bash"] = [],
    };

    /// <summary>Takes a command line apart.</summary>
    public static CommandShape Of(IReadOnlyList<string> words)
    {
        var start = Start(words);
        var length = Length(words, start);
        return new(
            [.. words.Take(start)], string.Join(' ', words.Skip(start).Take(length)), [.. words.Skip(start + length)]);
    }

    private static int Start(IReadOnlyList<string> words)
    {
        for (var index = words.Count - 2; index >= 0; index--)
            if (words[index] is "python3" or "python" && words[index + 1] == "-m")
                return index;
        for (var index = 0; index < words.Count; index++)
            if (Subcommands.ContainsKey(words[index]))
                return index;
        return 0;
    }

    private static int Length(IReadOnlyList<string> words, int start)
    {
        if (words[start] is "python3" or "python" && start + 2 < words.Count && words[start + 1] == "-m")
            return 3;
        var next = start + 1 < words.Count ? words[start + 1] : "";
        return Subcommands.TryGetValue(words[start], out var known) && known.Contains(next) ? 2 : 1;
    }
}
