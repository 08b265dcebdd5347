using System.Runtime.InteropServices;

namespace Srtctl.Agent.Evaluation;

/// <summary><c>gsm8k</c>: accuracy of a server on school mathematics.</summary>
internal static class Gsm8kCommand
{
    private const int StatusAfterSignal = 143;

    /// <returns>0; 1 when nothing could be measured, 143 after SIGTERM.</returns>
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            ending.Cancel();
        });
        try
        {
            var evaluation = new Gsm8kEvaluation(Gsm8kOptionsParser.Parse(arguments), Console.Out, TimeProvider.System);
            await evaluation.RunAsync(ending.Token);
            return 0;
        }
        catch (Exception failure) when (failure is EvaluationException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent gsm8k: {failure.Message}");
            return 1;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return StatusAfterSignal;
        }
    }
}
