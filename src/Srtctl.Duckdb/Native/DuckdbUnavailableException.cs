using Srtctl.Model.Diagnostics;

namespace Srtctl.Duckdb.Native;

/// <summary>DuckDB's library is missing or does not fit this machine.</summary>
/// <param name="problem">What is wrong, and what to do.</param>
public sealed class DuckdbUnavailableException(Diagnostic problem) : Exception($"{problem.Message} {problem.Remedy}")
{
    /// <summary>What is wrong, and what to do.</summary>
    public Diagnostic Problem { get; } = problem;
}
