using System.CommandLine;
using Srtctl.Catalogs.Imports;
using Srtctl.Cli.Imports;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Presentation.Catalogs;
using Srtctl.Cli.Reports.Catalogs;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog import</c>: the flags of exactly one build, from what its program prints.</summary>
internal static class CatalogImportVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new ImportOptions();
        var verb = options.Verb("import", "Learn the flags of one image from its program's help text.");
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (catalog, problem) = CatalogChoice.Find(parsed.GetValue(options.Engine) ?? "");
            var json = parsed.GetValue(options.Json);
            if (catalog is null || HelpProgram.Find(catalog.Name) is not { } program)
                return ProblemLines.Write(workplace.Terminal, problem is null ? [] : [problem], json);
            if (options.HasNoInput(parsed))
                return PrintQuestion(workplace.Terminal, program);
            var (request, problems) = await options.RequestAsync(parsed, program, workplace, cancellation);
            return request is null
                ? ProblemLines.Write(workplace.Terminal, problems, json)
                : Import(workplace, request, parsed.GetValue(options.Output), json);
        });
        return verb;
    }

    private static int PrintQuestion(Terminal terminal, HelpProgram program)
    {
        var option = program.TellsSchema ? "--json-schema" : "--help-text";
        terminal.Error.WriteLine($"Run this inside the container, keep its output, and hand it over with {option}:");
        terminal.Out.WriteLine(program.Question);
        return 0;
    }

    private static int Import(Workplace workplace, ImportRequest request, string? directory, bool json)
    {
        var terminal = workplace.Terminal;
        var result = VersionImport.Read(request);
        if (result.Text is not { } text || result.Flags is not { } flags)
            return ProblemLines.Write(terminal, [.. result.Diagnostics], json);
        var imports = directory is null ? workplace.Imports : new ImportedCatalogs(directory);
        string path;
        try
        {
            path = imports.Keep(request.Program.Catalog, request.Version, text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ProblemLines.Write(terminal, [Unwritten(request, error)], json);
        }

        if (json)
            terminal.Out.WriteLine(ImportJson.Of(result, flags, path));
        else
            ImportListing.Write(terminal, result, flags, path);
        return 0;
    }

    private static Diagnostic Unwritten(ImportRequest request, Exception error) => new(
        "SRT1505", Severity.Error, $"{request.Program.Catalog} {request.Version}",
        $"The import cannot be kept: {error.Message}", "Name another directory with -o.");
}
