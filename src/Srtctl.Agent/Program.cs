using System.Reflection;
using Srtctl.Agent.Commands;
using Srtctl.Agent.Evaluation;
using Srtctl.Agent.Execution;
using Srtctl.Agent.Fingerprints;
using Srtctl.Agent.Load;
using Srtctl.Agent.Mocks;
using Srtctl.Agent.Staging;

namespace Srtctl.Agent;

internal static class Program
{
    private const int UsageStatus = 2;

    private const string Usage = """
        usage: srtctl-agent run RUN_DIRECTORY
               srtctl-agent rehearse RUN_DIRECTORY --job-id N --addresses A,B,... [--inject kill:NAME@5s]...
               srtctl-agent node-watch --connect HOST:PORT[,HOST:PORT...] --token T
               srtctl-agent mock ... | load ... | gsm8k ... | profile start|stop | try ... | stage SOURCE TARGET
               srtctl-agent fingerprint FILE [--hide NAME]... | version
        """;

    private static async Task<int> Main(string[] args)
    {
        try
        {
            return await DispatchAsync(args);
        }
        catch (UsageException failure)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent {args[0]}: {failure.Message}");
            return UsageStatus;
        }
        catch (RunAbortedException failure)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent {args[0]}: {failure.Message}");
            return 1;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync(
                $"srtctl-agent {args[0]}: SRT3019 the agent itself failed, {fault.GetType().Name}: {fault.Message}");
            return 1;
        }
    }

    private static Task<int> DispatchAsync(string[] args) => args switch
    {
        ["run", .. var rest] => RunCommand.RunAsync(rest),
        ["rehearse", .. var rest] => RehearseCommand.RunAsync(rest),
        ["node-watch", .. var rest] => NodeWatchCommand.RunAsync(rest),
        ["load", .. var rest] => LoadCommand.RunAsync(rest, CancellationToken.None),
        ["gsm8k", .. var rest] => Gsm8kCommand.RunAsync(rest, CancellationToken.None),
        ["profile", .. var rest] => ProfileCommand.RunAsync(rest, CancellationToken.None),
        ["try", .. var rest] => TryCommand.RunAsync(rest, CancellationToken.None),
        ["mock", .. var rest] => MockCommand.RunAsync(rest, CancellationToken.None),
        ["stage", .. var rest] => StageCommand.RunAsync(rest, CancellationToken.None),
        ["fingerprint", .. var rest] => FingerprintCommand.RunAsync(rest, CancellationToken.None),
        ["version"] => Print(Version()),
        _ => RefuseAsync(),
    };

    private static Task<int> Print(string text)
    {
        Console.Out.WriteLine(text);
        return Task.FromResult(0);
    }

    private static async Task<int> RefuseAsync()
    {
        await Console.Error.WriteLineAsync(Usage);
        return UsageStatus;
    }

    private static string Version() =>
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
