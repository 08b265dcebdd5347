using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.Commands;

/// <summary>What a finished program left: exit code (128 + signal for a killed one) and all it printed.</summary>
public sealed record CommandOutcome(
    EquatableArray<string> CommandLine,
    int ExitCode,
    string StandardOutput,
    string StandardError)
{
    /// <summary>This outcome when the program succeeded; otherwise an exception that shows all it printed.</summary>
    public CommandOutcome Succeeded() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"Expected success from {this}");

    public override string ToString() =>
        $"{string.Join(' ', CommandLine.Select(static word => $"'{word}'"))}: exit {ExitCode}\n"
        + $"--- stdout\n{StandardOutput}\n--- stderr\n{StandardError}";
}
