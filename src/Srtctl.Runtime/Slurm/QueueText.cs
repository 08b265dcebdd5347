using System.Globalization;
using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Slurm;

/// <summary>Reads what <c>squeue</c> prints.</summary>
public static class QueueText
{
    /// <summary>Fields of a line. The name comes last, because it may hold anything.</summary>
    public const string Format = "%i|%T|%r|%M|%l|%D|%N|%P|%S|%j";

    private const int Fields = 10;

    /// <summary>The jobs; components of a heterogeneous job are one. Lines of another form are left out.</summary>
    public static IReadOnlyList<QueuedJob> Jobs(string output) =>
    [
        .. output.Split('\n').Select(static line => line.Split('|', Fields))
            .Where(static fields => fields.Length == Fields)
            .Select(Job)
            .GroupBy(static job => job.Id)
            .Select(static components => components.Aggregate(Together)),
    ];

    private static QueuedJob Job(string[] fields) => new()
    {
        Id = fields[0].Split('+')[0],
        State = fields[1],
        Reason = Given(fields[2]),
        RunTime = fields[3],
        TimeLimit = fields[4],
        NodeCount = int.TryParse(fields[5], CultureInfo.InvariantCulture, out var nodes) ? nodes : 0,
        Nodes = Given(fields[6]) is { } list ? [list] : [],
        Partition = fields[7],
        ExpectedStart = Time(fields[8]),
        Name = fields[9],
    };

    private static QueuedJob Together(QueuedJob first, QueuedJob next) => first with
    {
        NodeCount = first.NodeCount + next.NodeCount,
        Nodes = EquatableArray.From(first.Nodes.Concat(next.Nodes)),
    };

    private static string? Given(string text) => text is "" or "None" or "(null)" ? null : text;

    private static DateTime? Time(string text) => DateTime.TryParseExact(
        text, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
