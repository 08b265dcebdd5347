using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Srtctl.Tests.Dummy;

/// <summary>Small misbehaviours, one per word, for tests against real processes.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["exit", var status]:
                return int.Parse(status);
            case ["exit-after", var milliseconds, var status]:
                await Task.Delay(int.Parse(milliseconds));
                Console.WriteLine($"leaving with {status}");
                return int.Parse(status);
            case ["sleep"]:
                await Task.Delay(Timeout.Infinite);
                return 0;
            case ["polite", var file]:
                return await PoliteAsync(file);
            case ["stubborn"]:
                return await StubbornAsync();
            case ["flood", var lines]:
                for (var line = 0; line < int.Parse(lines); line++)
                    Console.WriteLine($"line {line} of a program that talks too much");
                return 3;
            case ["fork-and-leave", var file]:
                using (var child = Process.Start("setsid", ["sleep", "300"]))
                    await File.WriteAllTextAsync(file, child.Id.ToString());
                return 0;
            case ["with-child", var file]:
                using (var child = Process.Start("sleep", "300"))
                    await File.WriteAllTextAsync(file, child.Id.ToString());
                await Task.Delay(Timeout.Infinite);
                return 0;
            case ["environment", var file, .. var names]:
                await File.WriteAllLinesAsync(file, names.Select(static n => $"{n}={Environment.GetEnvironmentVariable(n)}"));
                return 0;
            case ["arguments", var file, .. var rest]:
                await File.WriteAllTextAsync(file, string.Join('\0', rest));
                return 0;
            default:
                Console.Error.WriteLine($"unknown misbehaviour: {string.Join(' ', args)}");
                return 2;
        }
    }

    private static async Task<int> PoliteAsync(string file)
    {
        var asked = new TaskCompletionSource();
        using var registration = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            asked.TrySetResult();
        });
        Console.WriteLine("up");
        await asked.Task;
        await File.WriteAllTextAsync(file, $"{DateTimeOffset.UtcNow:O}");
        return 0;
    }

    private static async Task<int> StubbornAsync()
    {
        using var registration = PosixSignalRegistration.Create(PosixSignal.SIGTERM, static context => context.Cancel = true);
        Console.WriteLine("up");
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
