using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>The run cannot go on for a reason that is fit for people.</summary>
internal sealed class RunAbortedException(RunFailure failure) : Exception($"{failure.Code} {failure.Message}")
{
    /// <summary>The reason.</summary>
    public RunFailure Failure { get; } = failure;
}
