namespace Srtctl.Agent.Commands;

/// <summary>A command's arguments: words, and options that each take a value.</summary>
internal sealed class CommandArguments
{
    private readonly List<string> _words = [];
    private readonly List<(string Name, string Value)> _options = [];

    private CommandArguments()
    {
    }

    /// <summary>Arguments that belong to no option.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Reads arguments.</summary>
    /// <param name="arguments">What followed the command.</param>
    /// <param name="options">Options the command knows, with their dashes.</param>
    public static CommandArguments Read(IReadOnlyList<string> arguments, params IReadOnlyList<string> options)
    {
        var read = new CommandArguments();
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                read._words.Add(argument);
                continue;
            }

            if (!options.Contains(argument))
                throw new UsageException($"unknown option '{argument}'; known: {string.Join(", ", options)}");
            if (++index == arguments.Count)
                throw new UsageException($"option {argument} needs a value");
            read._options.Add((argument, arguments[index]));
        }

        return read;
    }

    /// <summary>Values of an option in the order given.</summary>
    public IEnumerable<string> All(string option) =>
        _options.Where(given => given.Name == option).Select(static given => given.Value);

    /// <summary>Value of an option; null when it was not given.</summary>
    public string? Optional(string option) => All(option).LastOrDefault();

    /// <summary>Value of an option that must be given.</summary>
    public string Required(string option) =>
        Optional(option) ?? throw new UsageException($"option {option} is missing");

    /// <summary>The one word that must be given.</summary>
    /// <param name="name">Its name, for the message.</param>
    public string Word(string name) => Words switch
    {
        [var only] => only,
        [] => throw new UsageException($"the {name} is missing"),
        _ => throw new UsageException($"one {name} is expected, not {string.Join(" and ", Words)}"),
    };
}
