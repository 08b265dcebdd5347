using System.Text.RegularExpressions;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>How workers and their processes are called in facts.</summary>
public static partial class WorkerSubject
{
    /// <summary>The name of a process of a worker: <c>prefill[0].process</c>, its second <c>prefill[0].process.1</c>.</summary>
    public static string Process(string worker, int number) =>
        number == 0 ? $"{worker}.process" : $"{worker}.process.{number}";

    /// <summary>The worker a process belongs to: <c>prefill[0]</c>; null when the subject is no worker's process.</summary>
    public static string? Worker(string subject) =>
        ProcessName().Match(subject) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The role of a worker or its process: <c>prefill</c>; null when the subject is neither.</summary>
    public static string? Role(string subject) =>
        WorkerName().Match(subject) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"\A((?:prefill|decode|agg)\[\d+\])\.process")]
    private static partial Regex ProcessName();

    [GeneratedRegex(@"\A(prefill|decode|agg)\[\d+\]")]
    private static partial Regex WorkerName();
}
