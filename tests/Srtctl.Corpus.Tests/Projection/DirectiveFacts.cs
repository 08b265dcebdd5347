using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>The directives of a batch script as facts, those of a second component with its number in front.</summary>
public static class DirectiveFacts
{
    private const string Mark = "#SBATCH ";

    /// <summary>States every directive, and the variables exported besides.</summary>
    public static void Add(LaunchFacts facts, IEnumerable<string> script)
    {
        var component = 0;
        foreach (var line in script.Where(static line => line.StartsWith(Mark, StringComparison.Ordinal)))
        {
            var text = line[Mark.Length..].Trim();
            if (text == "hetjob")
                component++;
            else
                Add(facts, component == 0 ? "" : $"{component}:", text);
        }
    }

    private static void Add(LaunchFacts facts, string component, string text)
    {
        var option = text.StartsWith("--", StringComparison.Ordinal) ? text[2..] : text;
        var equals = option.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = equals < 0 ? (option, "") : (option[..equals], Unquoted(option[(equals + 1)..]));
        facts.Add("job", Aspect.Directive, component + name, value);
    }

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] == value[^1] && value[0] is '\'' or '"' ? value[1..^1] : value;
}
