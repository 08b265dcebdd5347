using System.Globalization;

namespace Srtctl.Agent.Mocks;

/// <summary>A real program's flags: <c>--name value</c>, <c>--name=value</c> or <c>--name</c>.</summary>
/// <remarks>Underscores in names read as hyphens; a flag without a value is "true"; the last one wins.</remarks>
internal sealed class CommandLineFlags
{
    private readonly List<KeyValuePair<string, List<string>>> _flags = [];

    private CommandLineFlags()
    {
    }

    public static CommandLineFlags Parse(IEnumerable<string> arguments)
    {
        var flags = new CommandLineFlags();
        foreach (var argument in arguments)
        {
            if (IsFlag(argument))
                flags.Begin(argument);
            else if (flags._flags.Count > 0)
                flags._flags[^1].Value.Add(argument);
        }

        return flags;
    }

    /// <summary>The values of every occurrence, each a list of its words.</summary>
    public IEnumerable<IReadOnlyList<string>> All(string name) =>
        _flags.Where(flag => flag.Key == name).Select(static flag => flag.Value);

    /// <summary>Every occurrence as it was spelled, with its words.</summary>
    public IEnumerable<(string Spelling, IReadOnlyList<string> Values)> Spelled() =>
        _flags.Select(static flag => (flag.Key, (IReadOnlyList<string>)flag.Value));

    public string? Text(params ReadOnlySpan<string> names)
    {
        for (var index = _flags.Count - 1; index >= 0; index--)
        {
            var (key, values) = _flags[index];
            if (names.Contains(key))
                return values.Count == 0 ? "true" : string.Join(' ', values);
        }

        return null;
    }

    public bool Has(string name) => Text(name) is not null;

    /// <summary>Throws <see cref="MockUsageException"/> when the value is not a whole number.</summary>
    public int? Number(params ReadOnlySpan<string> names) => Text(names) switch
    {
        null => null,
        var text when int.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new MockUsageException($"{names[0]} is '{text}'; give a whole number"),
    };

    private static bool IsFlag(string argument) =>
        argument.Length > 1 && argument[0] == '-' && !char.IsAsciiDigit(argument[1]) && argument[1] != '.';

    private void Begin(string argument)
    {
        var equals = argument.IndexOf('=');
        var name = equals < 0 ? argument : argument[..equals];
        if (name.StartsWith("--", StringComparison.Ordinal))
            name = name.Replace('_', '-');
        _flags.Add(new(name, equals < 0 ? [] : [argument[(equals + 1)..]]));
    }
}
