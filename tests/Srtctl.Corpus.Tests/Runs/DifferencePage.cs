using System.Globalization;
using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>The numbered rows of docs/differences.md.</summary>
internal static partial class DifferencePage
{
    /// <summary>Each row's number with its text.</summary>
    public static IReadOnlyDictionary<int, string> Rows { get; } = Row()
        .Matches(File.ReadAllText(Path.Combine(CorpusFolder.Repository, "docs", "differences.md")))
        .ToDictionary(
            static match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
            static match => match.Groups[2].Value);

    [GeneratedRegex(@"^\| (\d+) \|(.*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
