namespace Srtctl.Docs.Tests.Commands;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit status.</param>
/// <param name="Output">Standard output and standard error as they came.</param>
internal sealed record CommandOutcome(int ExitCode, string Output);
