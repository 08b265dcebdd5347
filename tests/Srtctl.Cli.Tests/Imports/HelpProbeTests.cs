using System.Runtime.Versioning;
using Srtctl.Catalogs.Imports;
using Srtctl.Cli.Imports;
using Srtctl.Model.Clusters;
using Srtctl.Model.Diagnostics;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Imports;

[SupportedOSPlatform("linux")]
public sealed class HelpProbeTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task An_image_is_asked_with_the_command_of_its_program()
    {
        var (answer, problem) = await AskAsync(Probe("printf '%s\\n' \"$@\""));

        Assert.Null(problem);
        Assert.Equal(
            """
            --nodes=1
            --ntasks=1
            --time=20
            --partition=batch
            --gres=gpu:1
            --container-image=registry/sglang:nightly
            --no-container-mount-home
            bash
            -c
            python3 -m sglang.launch_server --help

            """,
            answer);
    }

    [Fact]
    public async Task An_image_is_asked_once()
    {
        var probe = Probe("echo asked >> \"$0.log\"; echo usage");

        var first = await AskAsync(probe);
        var second = await AskAsync(probe);

        Assert.Equal(first, second);
        Assert.Single(await File.ReadAllLinesAsync($"{probe.Launcher}.log"));
    }

    [Fact]
    public async Task Names_of_one_digest_are_one_image_and_a_changed_file_is_another()
    {
        var probe = Probe("echo asked >> \"$0.log\"; echo usage");
        var image = Path.Combine(_directory.Path, "image.sqsh");

        await AskAsync(probe with { Image = "a/b@sha256:0123" });
        await AskAsync(probe with { Image = "mirror/b:tag@sha256:0123" });
        await File.WriteAllTextAsync(image, "one");
        await AskAsync(probe with { Image = image });
        await File.WriteAllTextAsync(image, "other");
        await AskAsync(probe with { Image = image });

        Assert.Equal(3, (await File.ReadAllLinesAsync($"{probe.Launcher}.log")).Length);
    }

    [Theory]
    [InlineData("echo 'srun: error: Unable to allocate' >&2; exit 1", "Unable to allocate")]
    [InlineData("exit 0", "printed nothing")]
    public async Task A_failure_is_told_with_its_reason_and_not_kept(string script, string reason)
    {
        var probe = Probe(script);

        var (answer, problem) = await AskAsync(probe);

        Assert.Null(answer);
        Assert.Equal("SRT1506", problem?.Code);
        Assert.Contains(reason, problem?.Message);
        Assert.False(Directory.Exists(probe.CacheDirectory));
    }

    [Fact]
    public async Task A_missing_srun_is_told()
    {
        var (_, problem) = await AskAsync(Probe("") with { Launcher = Path.Combine(_directory.Path, "none") });

        Assert.Contains("the program is not there", problem?.Message);
    }

    private HelpProbe Probe(string script)
    {
        var launcher = Path.Combine(_directory.Path, "srun");
        File.WriteAllText(launcher, $"#!/bin/bash\n{script}\n");
        File.SetUnixFileMode(launcher, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        return new HelpProbe
        {
            Program = HelpProgram.Find("sglang") ?? throw new InvalidOperationException(),
            Image = "registry/sglang:nightly",
            Arguments =
            [
                .. HelpProbe.ArgumentsOf(ClusterSettings.None with { DefaultPartition = "batch" }), "--gres=gpu:1",
            ],
            CacheDirectory = Path.Combine(_directory.Path, "cache"),
            Launcher = launcher,
        };
    }

    private static Task<(string? Answer, Diagnostic? Problem)> AskAsync(HelpProbe probe) =>
        probe.AskAsync(TimeProvider.System, CancellationToken.None);
}
