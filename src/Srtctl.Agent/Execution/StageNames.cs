namespace Srtctl.Agent.Execution;

/// <summary>Names of stages that the agent treats in a special way.</summary>
internal static class StageNames
{
    /// <summary>The stage whose task is the measurement: its status is the run's.</summary>
    public const string Benchmark = "benchmark";
}
