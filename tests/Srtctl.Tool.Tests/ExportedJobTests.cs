using Srtctl.Cli;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;

namespace Srtctl.Tool.Tests;

/// <summary>The jobs of the repository as recipes: export proves each, or says what recipes cannot.</summary>
public sealed class ExportedJobTests
{
    /// <summary>What recipes cannot say, by script.</summary>
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["gb200_wide_ep.csx"] = "SRT1450 Environment.HF_TOKEN",
        ["llama_70b_trtllm.csx"] = "SRT1450 Model.Name",
    };

    public static TheoryData<string> Scripts =>
    [
        .. Directory.EnumerateFiles(Repository.File("jobs"), "*.csx", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("_shared", StringComparison.Ordinal))
            .Where(static path => !path.Contains("/analysis/", StringComparison.Ordinal))
            .Select(static path => Path.GetRelativePath(Repository.File("jobs"), path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_job_is_written_as_a_recipe_or_refused_for_what_recipes_cannot_say(string script)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        using var terminal = Terminal.Of(output, error);
        var workplace = new Workplace { Terminal = terminal, Jobs = new ScriptJobSource() };

        var status = await CommandLine.RunAsync(
            workplace, ["export", Path.Combine(Repository.File("jobs"), script)], CancellationToken.None);

        if (Refused.TryGetValue(script, out var reason))
            Assert.Contains(reason, error.ToString());
        Assert.Equal(Refused.ContainsKey(script) ? (1, "") : (0, output.ToString()), (status, output.ToString()));
        Assert.Equal(Refused.ContainsKey(script), output.ToString().Length == 0);
    }
}
