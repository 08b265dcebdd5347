using Srtctl.Model.Plans;

namespace Srtctl.Planning.Launch;

/// <summary>
/// Puts the agent's mock in front of a real command line, which stays in view and is what the mock parses.
/// </summary>
internal static class MockSubstitution
{
    public static ProcessSpec Apply(ProcessSpec process) => process with
    {
        Mock = true,
        Preamble = null,
        Command = [new CommandPart([TextPart.Agent, "mock", "--"], Origin.Mock), .. process.Command],
    };
}
