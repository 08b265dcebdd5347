using System.Text.RegularExpressions;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Runtime.Scripting;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Verbs;

/// <summary>Flags that analyzers and load both find wrong in a script.</summary>
public sealed partial class ScriptFlagTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    [Fact]
    public async Task A_wrong_flag_that_two_roles_share_is_told_once_with_its_line()
    {
        var run = await DryRunAsync("");

        var line = Assert.Single(Codes().Matches(run.Error + run.Out).Select(static match => match.Value));
        Assert.StartsWith("error SRT1602 ", line);
        Assert.Contains("job.csx(4,53) Deployment.Prefill.Options.EnableDoubleSparsity, Deployment.Decode", line);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public async Task A_script_from_the_cache_says_the_same()
    {
        var first = await DryRunAsync("");
        var second = await DryRunAsync("");

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("Warning", 0, 1)]
    [InlineData("Off", 0, 0)]
    public async Task The_job_s_own_word_on_a_rule_counts(string level, int status, int lines)
    {
        var run = await DryRunAsync($"Rules = new() {{ [\"SRT1602\"] = new(RuleLevel.{level}, \"a patched image\") }},");

        Assert.Equal((status, lines), (run.Status, Codes().Count(run.Error)));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<CommandRun> DryRunAsync(string rules)
    {
        var script = _folder.In("job.csx");
        await File.WriteAllTextAsync(script, $$"""
            using Srtctl.Model.Diagnostics;
            using Srtctl.Model.Jobs;
            using Srtctl.Model.Options;
            var pool = new Pool { Options = new SglangOptions { EnableDoubleSparsity = true }, Replicas = 1 };
            new Job
            {
                Name = "shared-flag", Model = new() { Path = "hf:example/model", Precision = Precision.Fp8 },
                Container = "lmsysorg/sglang:v0.5.12", Node = new(GpuType.H100, 8), Frontend = new SglangRouter(),
                Deployment = new Disaggregated { Prefill = pool, Decode = pool }, {{rules}}
            }
            """);
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var terminal = Terminal.Of(output, error);
        var workplace = new Workplace { Terminal = terminal, Jobs = new CachedJobSource(_folder.In("cache")) };
        var status = await CommandLine.RunAsync(workplace, ["dry-run", script], CancellationToken.None);
        return new CommandRun(status, output.ToString(), error.ToString());
    }

    [GeneratedRegex("^(error|warning) SRT1602 .*$", RegexOptions.Multiline)]
    private static partial Regex Codes();

    private sealed class CachedJobSource(string cache) : IJobSource
    {
        public Task<LoadedJobs> LoadAsync(
            string script, Model.Collections.EquatableArray<string> args, CancellationToken cancellation) =>
            ScriptHost.LoadAsync(script, args, new ScriptHostSettings { CacheDirectory = cache }, cancellation);
    }
}
