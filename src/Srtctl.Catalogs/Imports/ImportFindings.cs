using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Imports;

/// <summary>What can be wrong with the text of a program.</summary>
internal static class ImportFindings
{
    private const int MostNamed = 5;

    /// <summary>Fewer flags than this share of the nearest version are no version of the program.</summary>
    private const double Plausible = 0.6;

    public static Diagnostic NoHelp(ImportRequest request) => new(
        "SRT1501", Severity.Error, request.Version, "The text lists no options: it is no help text of argparse or click.",
        $"Keep all that this prints inside the container: {request.Program.Question}");

    public static Diagnostic CutOff(ImportRequest request, IReadOnlyList<string> missing) => new(
        "SRT1502", SeverityOf(request.TakesPart), request.Version,
        $"The text is cut off: it names {Some(missing)} and does not say what they are.",
        $"Keep all that this prints inside the container: {request.Program.Question}{Otherwise(request.TakesPart)}");

    public static Diagnostic NoSchema(ImportRequest request) => new(
        "SRT1504", Severity.Error, request.Version, "The text is no JSON schema of an object with properties.",
        "Print it with pydantic: model_json_schema(), or TypeAdapter(...).json_schema() for a dataclass.");

    public static IEnumerable<Diagnostic> Few(VersionFlags imported, VersionFlags covered, string nearest, bool takesPart)
    {
        if (imported.Flags.Count >= covered.Flags.Count * Plausible)
            yield break;
        yield return new Diagnostic(
            "SRT1503", SeverityOf(takesPart), imported.Version,
            $"The text has {imported.Flags.Count} flags; {covered.Catalog} {nearest} has {covered.Flags.Count}.",
            $"Check that it is whole and of this program.{Otherwise(takesPart)}");
    }

    private static Severity SeverityOf(bool takesPart) => takesPart ? Severity.Warning : Severity.Error;

    private static string Otherwise(bool takesPart) => takesPart ? "" : " Take it as it is with --partial.";

    private static string Some(IReadOnlyList<string> flags) => flags.Count == 0
        ? "options"
        : string.Join(", ", flags.Take(MostNamed)) + (flags.Count > MostNamed ? $" and {flags.Count - MostNamed} more" : "");
}
