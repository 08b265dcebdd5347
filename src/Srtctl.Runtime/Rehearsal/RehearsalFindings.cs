using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Rehearsal;

/// <summary>What can stand in the way of a rehearsal: SRT2020 to SRT2023.</summary>
internal static class RehearsalFindings
{
    public static Diagnostic PortTaken(int port, string node) => Error("SRT2020", $"port {port}",
        $"No loopback address is free for port {port} of {node}: something on this machine listens on it on every address.",
        "Stop that program, or rehearse on another machine.");

    public static Diagnostic NotStarted(string agent, string reason) => Error("SRT2021", agent,
        $"The agent could not be started: {reason}", "Build it again, or correct SRTCTL_AGENT.");

    public static Diagnostic NotPrepared(string path, string reason) => Error("SRT2022", path,
        $"The run directory could not be prepared: {reason}", "Choose another directory with -o.");

    public static Diagnostic NoResult(int exitCode, string log) => Error("SRT2023", "agent",
        $"The agent ended with status {exitCode} and without a result.", $"Its log is {log}.");

    private static Diagnostic Error(string code, string place, string message, string remedy) =>
        new(code, Severity.Error, place, message, remedy);
}
