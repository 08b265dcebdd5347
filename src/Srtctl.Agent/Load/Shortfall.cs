namespace Srtctl.Agent.Load;

/// <summary>Decides whether a measured run counts as one.</summary>
internal static class Shortfall
{
    /// <exception cref="LoadFailureException">Nothing succeeded, nothing was generated, or fewer succeeded.</exception>
    public static void Check(int concurrency, int asked, LoadRun run, RunStatistics statistics)
    {
        if (Sentence(concurrency, asked, run, statistics) is { } sentence)
            throw new LoadFailureException(sentence);
    }

    /// <summary>What is wrong; null when nothing is.</summary>
    public static string? Sentence(int concurrency, int asked, LoadRun run, RunStatistics statistics)
    {
        var error = run.Outcomes.FirstOrDefault(static outcome => !outcome.Succeeded)?.Error;
        var first = error is null ? "" : $" First error: {error}";
        if (statistics.Completed == 0)
            return $"concurrency {concurrency}: none of {asked} requests succeeded.{first}";
        if (statistics.OutputTokens == 0)
            return $"concurrency {concurrency}: {statistics.Completed} requests succeeded with 0 output tokens.";
        if (statistics.Completed == run.Outcomes.Count && run.Outcomes.Count < asked)
        {
            return $"concurrency {concurrency}: the data set holds {run.Outcomes.Count} prompts, "
                + $"{asked} were asked for.";
        }

        return statistics.Completed < asked
            ? $"concurrency {concurrency}: {statistics.Completed} of {asked} requests succeeded.{first}"
            : null;
    }
}
