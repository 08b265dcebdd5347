namespace Srtctl.Analysis.Runs;

/// <summary>How the work is divided among the workers.</summary>
public enum RunMode
{
    /// <summary>Prefill and decode on different workers.</summary>
    Disaggregated,

    /// <summary>Both on every worker.</summary>
    Aggregated,
}
