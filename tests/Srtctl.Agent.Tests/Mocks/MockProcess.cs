using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace Srtctl.Agent.Tests.Mocks;

/// <summary>A real agent process with its output as lines; killed when disposed.</summary>
internal sealed class MockProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static int _lastAddress = Environment.ProcessId;
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    private MockProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    /// <summary>A loopback address that no other test uses, so that ports need not be chosen.</summary>
    public static string NewAddress()
    {
        var number = Interlocked.Increment(ref _lastAddress) & 0xffff;
        return $"127.9.{number >> 8}.{Math.Max(1, number & 0xff)}";
    }

    public static MockProcess Start(string address, string commandLine, params string[] variables) =>
        StartAgent(["mock", "--", .. commandLine.Split(' ')], [$"SRTCTL_NODE_ADDRESS={address}", .. variables]);

    public static MockProcess StartAgent(IEnumerable<string> arguments, params string[] variables)
    {
        return StartProgram("dotnet", [AgentPath, .. arguments], variables);
    }

    /// <summary>The same with a shell in between, which is what <see cref="Kill"/> then kills.</summary>
    public static MockProcess StartUnderShell(string address, string commandLine) => StartProgram(
        "sh", ["-c", $"dotnet '{AgentPath}' mock -- {commandLine} & wait"], [$"SRTCTL_NODE_ADDRESS={address}"]);

    private static string AgentPath => Path.Combine(AppContext.BaseDirectory, "srtctl-agent.dll");

    private static MockProcess StartProgram(string program, IEnumerable<string> arguments, string[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in variables)
            start.Environment[variable[..variable.IndexOf('=')]] = variable[(variable.IndexOf('=') + 1)..];
        return new MockProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
    }

    /// <summary>The next line that holds the text.</summary>
    public async Task<string> LineAsync(string text)
    {
        using var limit = new CancellationTokenSource(Patience);
        await foreach (var line in _lines.Reader.ReadAllAsync(limit.Token))
        {
            if (line.Contains(text, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"the process ended without a line that holds '{text}'");
    }

    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await ExitAsync();
    }

    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null)
            _lines.Writer.TryWrite(line);
    }
}
