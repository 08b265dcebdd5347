using Srtctl.Agent.Commands;

namespace Srtctl.Agent.Staging;

/// <summary><c>stage SOURCE TARGET</c>: makes TARGET a copy of a model directory.</summary>
internal static class StageCommand
{
    /// <returns>0 when TARGET equals SOURCE at the end, 1 when it does not.</returns>
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        if (CommandArguments.Read(arguments).Words is not [var source, var target])
            throw new UsageException("give the model's directory and the copy's: stage SOURCE TARGET");
        try
        {
            var copied = await ModelCopy.MakeAsync(source, target, cancellation);
            Console.Out.WriteLine(copied.Files == 0
                ? $"{target} already equals {source}"
                : $"copied {copied.Files} files, {copied.Bytes / 1e9:F1} GB, from {source} to {target}");
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent stage: SRT3021 {failure.Message}");
            return 1;
        }
    }
}
