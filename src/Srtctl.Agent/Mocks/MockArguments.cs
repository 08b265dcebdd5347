namespace Srtctl.Agent.Mocks;

/// <summary>A command line taken apart: the program that counts, and what it is given.</summary>
/// <param name="Program">Program or Python module, with its sub-command.</param>
/// <param name="Words">What follows it.</param>
internal sealed record MockArguments(string Program, IReadOnlyList<string> Words)
{
    private static readonly string[] Launchers = ["numactl", "trtllm-llmapi-launch", "nsys"];

    /// <summary>Programs whose first word says what they do.</summary>
    private static readonly string[] WithCommands = ["vllm serve", "trtllm-serve disaggregated"];

    /// <summary>Flags by name.</summary>
    public CommandLineFlags Flags => CommandLineFlags.Parse(Words);

    /// <summary>The first word when it is no flag, as servers take the model; null for none.</summary>
    public string? Operand => Words.Count > 0 && !Words[0].StartsWith('-') ? Words[0] : null;

    /// <summary>Reads a command line; profilers and launchers in front of the program are skipped.</summary>
    public static MockArguments Read(IEnumerable<string> arguments)
    {
        var words = arguments.SkipWhile(static word => word == "--").ToList();
        while (words.Count > 0 && Launchers.Contains(Path.GetFileName(words[0])))
            words = [.. words.Skip(1).SkipWhile(static word => !IsProgram(word))];
        if (words.Count == 0)
            return new MockArguments("", []);
        var program = Path.GetFileName(words[0]);
        if (program.StartsWith("python", StringComparison.Ordinal) && words is [_, "-m", var module, ..])
            return new MockArguments(module, [.. words.Skip(3)]);
        if (words.Count > 1 && WithCommands.Contains($"{program} {words[1]}"))
            return new MockArguments($"{program} {words[1]}", [.. words.Skip(2)]);
        return new MockArguments(program, [.. words.Skip(1)]);
    }

    private static bool IsProgram(string word) =>
        Path.GetFileName(word) is var name
        && (Launchers.Contains(name) || name is "vllm" or "trtllm-serve"
            || name.StartsWith("python", StringComparison.Ordinal));
}
