namespace Srtctl.Agent.Mocks;

/// <summary>A stand-in for one real program; runs until it is cancelled or fails.</summary>
internal abstract class MockProgram
{
    /// <summary>The name of the program it stands in for.</summary>
    public abstract string Name { get; }

    /// <exception cref="MockFailureException">The program would have exited with an error.</exception>
    public abstract Task RunAsync(CancellationToken cancellation);
}
