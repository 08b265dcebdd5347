using System.Runtime.CompilerServices;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Analyzers.Tests;

public class RepositoryJobTests
{
    public static TheoryData<string> Scripts =>
    [
        .. Directory.EnumerateFiles(Jobs(), "*.csx", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Jobs(), path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_job_of_the_repository_raises_no_false_alarm(string script)
    {
        var compiled = ScriptCompiler.Compile(ScriptClosure.Read(Path.Combine(Jobs(), script)), "job");

        Assert.Empty(compiled.Diagnostics);
        Assert.Empty(compiled.Script?.Findings ?? throw new InvalidOperationException(script));
    }

    private static string Jobs([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "..", "..", "..", "jobs"));
}
