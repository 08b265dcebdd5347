namespace Srtctl.Recipes.Reading;

/// <summary>How a value was reached: its keys in the recipe and its path in the job.</summary>
/// <param name="Findings">Where problems go.</param>
/// <param name="Sources">Where positions go; null when nobody asks for them.</param>
/// <param name="Keys">Keys from the top, joined by dots; empty at the top.</param>
/// <param name="Path">Path in the job, joined by dots; empty at the top.</param>
public sealed record RecipeTrail(RecipeFindings Findings, SourceMap? Sources = null, string Keys = "", string Path = "")
{
    /// <summary>Where what is read is noted; null when nobody asks for it.</summary>
    internal SurveyedKey? Survey { get; init; }

    /// <summary>The trail one key further.</summary>
    /// <param name="key">The key.</param>
    /// <param name="member">
    /// What the job calls it, as a path from here, or from the top of the job after <c>/</c>; empty when the job has no
    /// part of its own for it.
    /// </param>
    internal RecipeTrail Down(string key, string member) => this with
    {
        Keys = KeysOf(key),
        Path = Sources is null ? "" : PathOf(member),
        Survey = Survey?.Key(key),
    };

    /// <summary>The trail to an item of a list or to an entry whose key is the author's.</summary>
    /// <param name="name">Number or key.</param>
    /// <param name="survey">Where what is read of it is noted.</param>
    internal RecipeTrail DownTo(string name, SurveyedKey? survey) =>
        (this with { Survey = null }).Down(name, "") with { Survey = survey };

    private string PathOf(string member) => member switch
    {
        "" => Path,
        ['/', .. var fromTop] => fromTop,
        _ when Path.Length == 0 => member,
        _ => $"{Path}.{member}",
    };

    internal string KeysOf(string key) => Keys.Length == 0 ? key : $"{Keys}.{key}";
}
