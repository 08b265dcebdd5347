using System.Text.RegularExpressions;

namespace Srtctl.Catalogs.HelpText;

/// <summary>The call that a help text begins with. argparse names every option in it, so that it shows what is cut off.</summary>
internal static partial class HelpUsage
{
    /// <summary>Long options of the call that the text does not list below it.</summary>
    public static IReadOnlyList<string> NotListed(string usage, IReadOnlySet<string> listed) =>
    [
        .. LongOption().Matches(usage).Select(static match => match.Value).Distinct().Where(flag => !listed.Contains(flag)),
    ];

    [GeneratedRegex(@"(?<=[\s\[(|])--[A-Za-z0-9][\w.-]*", RegexOptions.CultureInvariant)]
    private static partial Regex LongOption();
}
