using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Writing;

namespace Srtctl.Recipes.Importing;

/// <summary>The comments of a recipe by the part of the job they speak of; each is given out once.</summary>
/// <param name="comments">All comments of the file.</param>
/// <param name="sources">Where each part of the job is written.</param>
/// <param name="given">Lines whose comments have been given out.</param>
internal sealed class PlaceComments(RecipeComments comments, SourceMap sources, HashSet<int> given)
{
    /// <summary>No comments.</summary>
    public static PlaceComments None => new(RecipeComments.Of(""), new SourceMap(), []);

    /// <summary>The comments at the top of the file.</summary>
    public EquatableArray<string> Head(int firstLine) => given.Add(firstLine) ? Above(firstLine) : [];

    /// <summary>An assignment with the comments of its line in the recipe.</summary>
    public SourceMember Member(string name, SourceNode value, string place) =>
        sources.Find(OfRole(place)) is { Line: > 0 and var line } && given.Add(line)
            ? new SourceMember(name, value, Above(line), comments.Behind(line)?.Trim())
            : SourceMember.Of(name, value);

    /// <summary>Positions are noted by role, and the only pool of an aggregated job has another name.</summary>
    private static string OfRole(string place) => place.Replace(
        $"{nameof(Job.Deployment)}.{nameof(Aggregated.Workers)}", $"{nameof(Job.Deployment)}.{nameof(Role.Aggregated)}",
        StringComparison.Ordinal);

    private EquatableArray<string> Above(int line) =>
        EquatableArray.From(comments.Above(line).Select(static text => text?.Trim() ?? ""));
}
