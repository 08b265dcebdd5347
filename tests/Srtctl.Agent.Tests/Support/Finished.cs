using Srtctl.Model.Runs;

namespace Srtctl.Agent.Tests.Support;

/// <summary>What an agent left when it had ended.</summary>
internal sealed record Finished(
    int ExitCode, RunResult? Result, string Output, string Errors, IReadOnlyList<RunEvent> Events);
