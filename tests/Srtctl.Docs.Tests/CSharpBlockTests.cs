using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Srtctl.Docs.Tests.Pages;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Scripting;
using Srtctl.Testing;

namespace Srtctl.Docs.Tests;

/// <summary>
/// A <c>csharp</c> block is a job script, or statements that could stand in one: those see a job named <c>job</c>, and
/// get the usual directives and the closing line around them. A diagnostic's page shows pieces of a job, some of them
/// wrong on purpose; those must only be C#. The pages that add an engine and that show jobs which
/// broke have tests of their own.
/// </summary>
public sealed class CSharpBlockTests
{
    private const string Usings = """
        using Srtctl.Cli;
        using Srtctl.Model.Jobs;
        using Srtctl.Model.Options;
        using Srtctl.Model.Sweeps;

        """;

    public static TheoryData<string> Blocks =>
    [
        .. Page.BlocksIn("csharp").Where(static block => !IsPiece(block) && !IsElsewhere(block))
            .Select(static block => block.Place),
    ];

    public static TheoryData<string> Pieces =>
        [.. Page.BlocksIn("csharp").Where(IsPiece).Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task A_job_script_in_a_page_loads(string place)
    {
        var block = Page.BlocksIn("csharp").Single(block => block.Place == place);
        using var scripts = new CopiedJobs();
        var path = scripts.Add("block.csx", Complete(block.Text));

        var loaded = await ScriptHost.LoadAsync(path, [], new ScriptHostSettings(), CancellationToken.None);

        var errors = loaded.Diagnostics.Where(static finding => finding.Severity == Severity.Error);
        Assert.Empty(errors.Select(static finding => $"{finding}"));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_of_a_job_in_a_page_is_wellformed(string place)
    {
        var text = Page.BlocksIn("csharp").Single(block => block.Place == place).Text.Replace('…', '_');

        Assert.Contains([text, $"_ = job with {{ {text}\n}};", $"_ = {text}\n;"], IsWellformed);
    }

    private static bool IsPiece(FencedBlock block) =>
        block.Page.StartsWith("docs/diagnostics/", StringComparison.Ordinal);

    private static bool IsElsewhere(FencedBlock block) => block.Page is EngineTutorial.Page or Breakages.Page;

    private static bool IsWellformed(string text) => !CSharpSyntaxTree
        .ParseText(text, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script))
        .GetDiagnostics()
        .Any();

    private static string Complete(string block)
    {
        if (block.Contains("JobScript.Run", StringComparison.Ordinal))
            return block;
        var lines = block.Split('\n').ToLookup(
            static line => line.StartsWith('#') || line.StartsWith("using Srtctl.", StringComparison.Ordinal));
        var directives = string.Concat(lines[true].Select(static line => $"{line}\n"));
        var statements = string.Join('\n', lines[false]);
        var job = block.Contains("var job =", StringComparison.Ordinal) ? "" : QuickstartJob();
        return $"{directives}{Usings}{job}{statements}\nreturn JobScript.Run(job, Args);\n";
    }

    private static string QuickstartJob() => string.Join('\n', File.ReadLines(Repository.PathOf(Quickstart.Script))
        .SkipWhile(static line => !line.StartsWith("var job", StringComparison.Ordinal))
        .TakeWhile(static line => !line.StartsWith("return", StringComparison.Ordinal))) + "\n";
}
