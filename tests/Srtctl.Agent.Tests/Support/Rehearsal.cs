using System.Diagnostics;
using System.Text.Json;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Tests.Support;

/// <summary>A real agent process that rehearses a plan in a directory of its own.</summary>
internal sealed class Rehearsal : IDisposable
{
    /// <summary>What the agent finds in its variable <c>SRTCTL_TEST_SECRET</c>.</summary>
    public const string Secret = "value-that-must-stay-secret";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static int _blocks = Environment.ProcessId % 200;

    private readonly Process _agent;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private Rehearsal(RunDirectory directory, Process agent)
    {
        (Directory, _agent) = (directory, agent);
        _output = agent.StandardOutput.ReadToEndAsync();
        _errors = agent.StandardError.ReadToEndAsync();
    }

    public RunDirectory Directory { get; }

    public int Pid => _agent.Id;

    public StreamWriter Owner => _agent.StandardInput;

    public static RunDirectory NewDirectory() =>
        new(System.IO.Directory.CreateTempSubdirectory("srtctl-agent-test-").FullName);

    public static Rehearsal Start(LaunchPlan plan, params string[] options) => Start(NewDirectory(), plan, options);

    public static Rehearsal Start(RunDirectory directory, LaunchPlan plan, params string[] options)
    {
        File.WriteAllText(directory.Plan, PlanJson.Write(plan));
        var block = Interlocked.Increment(ref _blocks) % 250;
        var addresses = plan.Nodes.Select(slot => $"127.77.{block}.{slot.Slot + 1}");
        return StartAgent(
            directory, ["rehearse", directory.Path, "--job-id", "77", "--addresses", string.Join(',', addresses), .. options]);
    }

    public static Rehearsal StartAgent(RunDirectory directory, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "srtctl-agent"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SRTCTL_TEST_SECRET"] = Secret;
        var agent = Process.Start(start);
        return new Rehearsal(directory, agent!);
    }

    public void Signal(string signal) => ProcessTable.Signal(Pid, signal);

    /// <summary>Waits until an event of this kind was written.</summary>
    public async Task<RunEvent> EventAsync(string kind, string? process = null)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await timer.WaitForNextTickAsync(limit.Token))
            if (Events().FirstOrDefault(e => e.Kind == kind && (process is null || e.Process == process)) is { } found)
                return found;
        throw new TimeoutException(kind);
    }

    public async Task<Finished> EndAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await _agent.WaitForExitAsync(limit.Token);
        var result = File.Exists(Directory.Result)
            ? JsonSerializer.Deserialize(File.ReadAllText(Directory.Result), RunJsonContext.Default.RunResult)
            : null;
        return new Finished(_agent.ExitCode, result, await _output, await _errors, Events());
    }

    public void Dispose()
    {
        if (!_agent.HasExited)
            _agent.Kill();
        _agent.Dispose();
        System.IO.Directory.Delete(Directory.Path, recursive: true);
    }

    private List<RunEvent> Events()
    {
        if (!File.Exists(Directory.Events))
            return [];
        using var file = new FileStream(Directory.Events, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        var text = reader.ReadToEnd();
        return [.. text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonSerializer.Deserialize(line, RunJsonContext.Default.RunEvent)!)];
    }
}
