using Srtctl.Docs.Tests.Pages;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Docs.Tests;

/// <summary>
/// A <c>csharp</c> block is a job script, or statements that could stand in one: those see a job named <c>job</c>, and get
/// the usual directives and the closing line around them.
/// </summary>
public sealed class CSharpBlockTests
{
    private const string Usings = """
        using Srtctl.Cli;
        using Srtctl.Model.Jobs;
        using Srtctl.Model.Options;
        using Srtctl.Model.Sweeps;

        """;

    public static TheoryData<string> Blocks => [.. Page.BlocksIn("csharp").Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task A_job_script_in_a_page_loads(string place)
    {
        var block = Page.BlocksIn("csharp").Single(block => block.Place == place);
        using var scripts = new CopiedJobs();
        var path = scripts.Add("block.csx", Complete(block.Text));

        var loaded = await ScriptHost.LoadAsync(path, [], new ScriptHostSettings(), CancellationToken.None);

        Assert.Empty(loaded.Diagnostics.Where(static finding => finding.Severity == Severity.Error).Select(static finding => $"{finding}"));
    }

    private static string Complete(string block)
    {
        if (block.Contains("JobScript.Run", StringComparison.Ordinal))
            return block;
        var directives = string.Concat(block.Split('\n').Where(static line => line.StartsWith('#')).Select(static line => $"{line}\n"));
        var statements = string.Join('\n', block.Split('\n').Where(static line => !line.StartsWith('#')));
        var job = block.Contains("var job =", StringComparison.Ordinal) ? "" : QuickstartJob();
        return $"{directives}{Usings}{job}{statements}\nreturn JobScript.Run(job, Args);\n";
    }

    private static string QuickstartJob() => string.Join('\n', File.ReadLines(Repository.PathOf(Quickstart.Script))
        .SkipWhile(static line => !line.StartsWith("var job", StringComparison.Ordinal))
        .TakeWhile(static line => !line.StartsWith("return", StringComparison.Ordinal))) + "\n";
}
