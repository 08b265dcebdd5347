using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Reading;

/// <summary>Where in a recipe each part of its job is written.</summary>
public sealed class SourceMap
{
    private readonly Dictionary<string, YamlMark> _marks = [];

    /// <summary>
    /// The position of the part a finding speaks of, or of the nearest part around it; null for none.
    /// </summary>
    /// <param name="place">Path in the job, for example <c>Deployment.Decode.Options.ContextLength</c>.</param>
    public YamlMark? Find(string place)
    {
        for (var path = place; path.Length > 0; path = Around(path))
        {
            if (_marks.TryGetValue(path, out var mark))
                return mark;
        }

        return null;
    }

    internal void Note(string path, YamlMark mark) => _marks.TryAdd(path, mark);

    private static string Around(string path)
    {
        var end = path.LastIndexOfAny(['.', '[']);
        return end < 0 ? "" : path[..end];
    }
}
