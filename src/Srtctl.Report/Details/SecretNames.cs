using System.Text.RegularExpressions;

namespace Srtctl.Report.Details;

/// <summary>Recognises names of values that must not be shown: a page is made to be passed on.</summary>
internal static partial class SecretNames
{
    /// <summary>What stands for such a value.</summary>
    public const string Hidden = "***";

    /// <summary>The value, or what stands for it.</summary>
    public static string Guard(string name, string value) => Form().IsMatch(name) ? Hidden : value;

    [GeneratedRegex(
        @"(?:^|[_\-.])(?:token|secrets?|passwords?|passwd|credentials?|(?:api|access|private|secret)[_-]?keys?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
