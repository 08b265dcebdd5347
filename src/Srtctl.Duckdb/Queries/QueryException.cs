using Srtctl.Model.Diagnostics;

namespace Srtctl.Duckdb.Queries;

/// <summary>A query that cannot be answered.</summary>
/// <param name="problem">What is wrong, and what to do.</param>
public sealed class QueryException(Diagnostic problem) : Exception($"{problem.Message} {problem.Remedy}")
{
    /// <summary>What is wrong, and what to do.</summary>
    public Diagnostic Problem { get; } = problem;
}
