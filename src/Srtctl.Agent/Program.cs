using Srtctl.Agent.Load;
using Srtctl.Agent.Mocks;

namespace Srtctl.Agent;

internal static class Program
{
    private static Task<int> Main(string[] args) => args switch
    {
        ["mock", .. var rest] => MockCommand.RunAsync(rest, CancellationToken.None),
        ["load", .. var rest] => LoadCommand.RunAsync(rest, CancellationToken.None),
        _ => Task.FromResult(2),
    };
}
