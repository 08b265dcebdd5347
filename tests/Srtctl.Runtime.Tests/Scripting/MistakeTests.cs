using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Runtime.Tests.Scripting;

public sealed class MistakeTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compiler_errors_come_all_at_once_with_the_marked_source_line()
    {
        var script = _folder.Write("job.csx", "var a = Missing;\n\tint b = \"text\";\n");

        var loaded = await _folder.LoadAsync(script);

        Assert.Equal(
            [
                $"error SRT1101 {script}(1,9): error CS0103: The name 'Missing' does not exist in the current context\n"
                    + "    var a = Missing;\n            ^",
                $"error SRT1101 {script}(2,10): error CS0029: Cannot implicitly convert type 'string' to 'int'\n"
                    + "    \tint b = \"text\";\n    \t        ^",
            ],
            loaded.Diagnostics.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task A_compiler_warning_is_said_again_when_the_script_comes_from_the_cache()
    {
        var text = ScriptFolder.JobNamed("one") + "[Obsolete(\"old\")] int Old() => 1;\nOld();\njob";

        var first = await _folder.LoadTextAsync(text);
        var second = await _folder.LoadTextAsync(text);

        Assert.Equal(("SRT1102", Severity.Warning), (first.Diagnostics[0].Code, first.Diagnostics[0].Severity));
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_wrong_flag_is_located_from_the_compiler_and_from_the_cache()
    {
        var text = ScriptFolder.JobNamed("one") + """
            var own = job with
            {
                EngineVersion = "0.5.18",
                Deployment = new Aggregated
                {
                    Workers = new() { Replicas = 1, Options = new SglangOptions { EnableDoubleSparsity = true } },
                },
            };
            own
            """;
        var said = new Diagnostic(
            "SRT1602", Severity.Error, "Deployment.Aggregated.Options.EnableDoubleSparsity",
            "--enable-double-sparsity was removed in 0.5.11, and the job runs sglang 0.5.18.", "Remove it.");

        var first = await _folder.LoadTextAsync(text);
        var second = await _folder.LoadTextAsync(text);

        var before = text[..text.IndexOf("EnableDoubleSparsity", StringComparison.Ordinal)].Split('\n');
        Assert.Equal($"{first.SourceFiles[0]}({before.Length},{before[^1].Length + 1})", first.Locate("one", said));
        Assert.Equal(first.Locate("one", said), second.Locate("one", said));
        Assert.Null(first.Locate("one", said with { Code = "SRT1601" }));
    }

    [Fact]
    public async Task A_wrong_flag_stands_among_the_errors_of_a_script_that_does_not_compile()
    {
        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("one") + """
            var wrong = Missing;
            var own = job with
            {
                EngineVersion = "0.5.18", Frontend = new SglangRouter(),
                Deployment = new Aggregated { Workers = new() { Replicas = 1, Options = new SglangOptions { EnableDoubleSparsity = true } } },
            };
            """);

        Assert.Equal(["SRT1101", "SRT1602"], loaded.Diagnostics.Select(static finding => finding.Code));
        Assert.Contains("EnableDoubleSparsity = true", loaded.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + 1", "SRT1107")]
    [InlineData("", "SRT1107")]
    [InlineData("#r \"nuget: Newtonsoft.Json, 13.0.1\"\n", "SRT1106")]
    [InlineData("#load \"nuget: Scripts, 1.0\"\n", "SRT1106")]
    [InlineData("#load \"nowhere.csx\"\n", "SRT1104")]
    [InlineData("#r \"nowhere.dll\"\n", "SRT1105")]
    public async Task A_script_that_gives_no_job_says_why(string text, string code)
    {
        var loaded = await _folder.LoadTextAsync(text);

        Assert.Equal(code, Assert.Single(loaded.Diagnostics).Code);
        Assert.Empty(loaded.Points);
    }

    [Fact]
    public async Task A_missing_script_is_named()
    {
        var path = Path.Combine(_folder.Root, "none.csx");

        var loaded = await _folder.LoadAsync(path);

        Assert.Equal(
            $"error SRT1103 {path}: the job script cannot be read: there is no such file. Name a readable .csx file.",
            Assert.Single(loaded.Diagnostics).ToString());
    }

    [Fact]
    public async Task Two_jobs_of_one_name_are_refused()
    {
        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("one") + "new[] { job, job }");

        Assert.Equal("SRT1109", Assert.Single(loaded.Diagnostics).Code);
        Assert.Empty(loaded.Points);
    }

    [Fact]
    public async Task Handing_over_twice_is_refused()
    {
        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("one") + """
            ScriptSession.Current.HandOver(LoadedJobs.Of(job));
            ScriptSession.Current.HandOver(LoadedJobs.Of(job with { Name = "two" }));
            """);

        Assert.Equal("SRT1108", Assert.Single(loaded.Diagnostics).Code);
    }

    [Fact]
    public async Task An_exception_names_the_line_that_threw_also_from_the_cache()
    {
        var shared = _folder.Write("shared.csx", "int Divide(int by)\n{\n    return 1 / by;\n}\n");
        var script = _folder.Write("job.csx", "#load \"shared.csx\"\nDivide(0);");

        var fresh = await _folder.LoadAsync(script);
        var cached = await _folder.LoadAsync(script);

        Assert.Equal(
            $"error SRT1110 {shared}(3): the script threw System.DivideByZeroException: Attempted to divide by zero.",
            Assert.Single(fresh.Diagnostics).ToString());
        Assert.Equal(fresh.Diagnostics, cached.Diagnostics);
    }

    [Fact]
    public async Task A_script_that_never_ends_is_given_up()
    {
        var script = _folder.Write("job.csx", "await Task.Delay(-1);");
        var settings = new ScriptHostSettings { TimeLimit = TimeSpan.FromMilliseconds(100) };

        var loaded = await ScriptHost.LoadAsync(script, [], settings, CancellationToken.None);

        Assert.Equal("SRT1111", Assert.Single(loaded.Diagnostics).Code);
    }
}
