using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Questions about the subject of a difference.</summary>
internal static class Subjects
{
    /// <summary>Whether it is a process of a worker.</summary>
    public static bool IsWorkerProcess(this Difference difference) =>
        WorkerSubject.Worker(difference.Place.Subject) is not null;

    /// <summary>Whether it is a frontend instance.</summary>
    public static bool IsFrontend(this Difference difference) =>
        difference.Place.Subject.StartsWith("frontend[", StringComparison.Ordinal);

    /// <summary>Whether it is this subject.</summary>
    public static bool IsOf(this Difference difference, string subject) => difference.Place.Subject == subject;

    /// <summary>Whether the subject is started by srun in either tool.</summary>
    public static bool IsStep(this Difference difference) =>
        difference.IsWorkerProcess() || difference.IsFrontend()
        || difference.Place.Subject is "nginx" or "benchmark" or "mooncake" or "model download"
        || difference.Place.Subject.StartsWith("model staging", StringComparison.Ordinal);
}
