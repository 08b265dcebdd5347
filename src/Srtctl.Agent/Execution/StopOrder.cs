namespace Srtctl.Agent.Execution;

/// <summary>In which order things are stopped: the last stage first, so that nobody loses what it depends on.</summary>
internal static class StopOrder
{
    /// <summary>Groups to stop one after another; the members of a group are stopped together.</summary>
    /// <param name="stages">Stage names in start order.</param>
    /// <param name="started">What was started.</param>
    /// <param name="stageOf">Its stage.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(
        IReadOnlyList<string> stages, IEnumerable<T> started, Func<T, string> stageOf)
    {
        var byStage = started.ToLookup(stageOf);
        return [.. stages.Distinct().Reverse()
            .Select(stage => (IReadOnlyList<T>)[.. byStage[stage]])
            .Where(static group => group.Count > 0)];
    }

    /// <summary>How long a group may take to end by itself, so that every later group still gets its share.</summary>
    /// <param name="wanted">The longest grace of its members.</param>
    /// <param name="left">What is left of the wind-down.</param>
    /// <param name="groupsLeft">Groups not yet stopped, this one included.</param>
    public static TimeSpan Grace(TimeSpan wanted, TimeSpan left, int groupsLeft)
    {
        var share = left / Math.Max(groupsLeft, 1);
        return wanted < share ? wanted : share < TimeSpan.Zero ? TimeSpan.Zero : share;
    }
}
