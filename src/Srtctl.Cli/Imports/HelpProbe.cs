using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Srtctl.Catalogs.Imports;
using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Processes;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Imports;

/// <summary>Asks a program in an image for its flags, through srun, once per image.</summary>
internal sealed record HelpProbe
{
    /// <summary>The program to ask.</summary>
    public required HelpProgram Program { get; init; }

    /// <summary>Reference or path of the image.</summary>
    public required string Image { get; init; }

    /// <summary>Further arguments of srun.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>Where answers are kept; null asks every time.</summary>
    public string? CacheDirectory { get; init; }

    /// <summary>srun, or what stands in for it.</summary>
    public string Launcher { get; init; } = "srun";

    /// <summary>How long it may take with fetching the image.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>What the program printed, now or before, or why there is nothing.</summary>
    public async Task<(string? Answer, Diagnostic? Problem)> AskAsync(TimeProvider time, CancellationToken cancellation)
    {
        var kept = CacheDirectory is null ? null : Path.Combine(CacheDirectory, Program.Catalog, $"{Identity()}.txt");
        if (kept is not null && File.Exists(kept))
            return (await File.ReadAllTextAsync(kept, cancellation), null);
        var answer = await new ToolCall { Program = Launcher, Arguments = CommandLine(), Timeout = Timeout }
            .RunAsync(time, cancellation);
        if (!answer.Succeeded || answer.Output.Trim().Length == 0)
            return (null, Failed(answer));
        if (kept is not null)
            AtomicFile.Write(kept, answer.Output);
        return (answer.Output, null);
    }

    /// <summary>Arguments of srun that a cluster's settings ask for.</summary>
    public static EquatableArray<string> ArgumentsOf(ClusterSettings settings) =>
    [
        .. settings.DefaultPartition is { } partition ? [$"--partition={partition}"] : (string[])[],
        .. settings.DefaultAccount is { } account ? [$"--account={account}"] : (string[])[],
    ];

    private EquatableArray<string> CommandLine() =>
    [
        "--nodes=1", "--ntasks=1", "--time=20", .. Arguments, $"--container-image={Image}", "--no-container-mount-home",
        "bash", "-c", Program.Question,
    ];

    /// <summary>The image's digest where its reference has one; a file's place, size and time; else the reference.</summary>
    private string Identity()
    {
        var file = new FileInfo(Image);
        var words = file.Exists
            ? $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)}"
            : Image.IndexOf("@sha256:", StringComparison.Ordinal) is > 0 and var at ? Image[at..] : Image;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }

    private Diagnostic Failed(ToolAnswer answer) => new(
        "SRT1506", Severity.Error, Image,
        $"The image could not be asked for the flags of {Program.Catalog}: {Reason(answer)}",
        $"Run this inside the container and give the output to --help-text: {Program.Question}");

    private static string Reason(ToolAnswer answer) =>
        answer.Succeeded ? "the program printed nothing" : answer.Problem;
}
