using Srtctl.Model.Jobs;
using Srtctl.Recipes.Editing;

namespace Srtctl.Recipes.Importing;

/// <summary>Shows what a job says, as C#.</summary>
public static class JobText
{
    /// <summary>The value at a path of a job; null when the job does not say it, and its default holds.</summary>
    /// <param name="job">The job.</param>
    /// <param name="path">For example <c>Benchmark.Concurrencies</c>; case does not matter.</param>
    public static string? Find(Job job, string path)
    {
        var source = new JobSource(PlaceComments.None, new Dictionary<string, string>());
        SourceNode? node = source.Of(job, typeof(Job), JobSource.JobPlace);
        foreach (var step in EditPath.Parse(path) ?? [])
            node = Part(node, step);
        return node is null ? null : SourceLayout.OneLine(node);
    }

    private static SourceNode? Part(SourceNode? node, string step) => (node, EditPath.IndexOf(step)) switch
    {
        (SourceList list, { } index) => index < list.Items.Count ? list.Items[index] : null,
        (SourceObject record, _) =>
            record.Members.FirstOrDefault(member => EditPath.Same(member.Name.Trim('[', ']', '"'), step))?.Value,
        _ => null,
    };
}
