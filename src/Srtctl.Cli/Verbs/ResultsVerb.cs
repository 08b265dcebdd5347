using System.CommandLine;

namespace Srtctl.Cli.Verbs;

/// <summary><c>results</c>: what the runs of a directory measured.</summary>
internal static class ResultsVerb
{
    public static Command Create(Workplace workplace) =>
        new("results", "Hand on what the runs of a directory measured.") { ResultsExportVerb.Create(workplace) };
}
