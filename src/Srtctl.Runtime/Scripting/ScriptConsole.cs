namespace Srtctl.Runtime.Scripting;

/// <summary>Standard output belongs to results, so what a script prints goes to standard error while it lasts.</summary>
internal sealed class ScriptConsole : IDisposable
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private readonly TextWriter _output = Console.Out;

    private ScriptConsole() => Console.SetOut(Console.Error);

    /// <summary>Waits for other scripts of this process: there is one console.</summary>
    public static async Task<ScriptConsole> RedirectAsync(CancellationToken cancellationToken)
    {
        await OneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new();
    }

    public void Dispose()
    {
        Console.SetOut(_output);
        OneAtATime.Release();
    }
}
