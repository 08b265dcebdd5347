using System.IO.Enumeration;
using System.Text.RegularExpressions;
using Srtctl.Model.Text;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>A file with <c>base</c> and sections <c>override_*</c> and <c>zip_override_*</c> over it.</summary>
internal sealed partial class OverrideFile(YamlMap root, RecipeFindings findings)
{
    private const string BaseKey = "base";
    private const string Override = "override_";
    private const string Zip = "zip_override_";

    private readonly YamlMap _base = root[BaseKey] as YamlMap ?? new YamlMap(root.Mark, []);

    public static bool Is(YamlMap root) => root.Find(BaseKey) is not null;

    /// <summary>The chosen variants; none when a finding says why.</summary>
    /// <param name="selector">Which; null for all but the base.</param>
    public IReadOnlyList<RecipePoint> Variants(string? selector)
    {
        CheckKeys();
        var isSeveral = root.Entries.Count > 2 || root.Entries.Any(static entry => IsZip(entry.Key));
        var chosen = Choose(selector).Select(point =>
            point with { IsOneOfSeveral = isSeveral && selector is null }).ToArray();
        return findings.HasErrors ? [] : chosen;
    }

    private static bool IsOverride(string key) => key.StartsWith(Override, StringComparison.Ordinal);

    private static bool IsZip(string key) => key.StartsWith(Zip, StringComparison.Ordinal);

    private void CheckKeys()
    {
        foreach (var entry in root.Entries)
        {
            if (entry.Key == BaseKey || IsOverride(entry.Key) || IsZip(entry.Key))
            {
                if (entry.Value is not YamlMap)
                    findings.Error(
                        "SRT1406", entry.Value.Mark,
                        $"'{entry.Key}' is a map of sections, not {entry.Value.Describe()}.",
                        "docs/recipes.md shows one.");
            }
            else
                findings.Error(
                    "SRT1410", entry.KeyMark, $"Unknown key '{entry.Key}' beside 'base'.",
                    "A file with 'base' has only sections override_NAME and zip_override_NAME beside it.");
        }
    }

    private IEnumerable<RecipePoint> Choose(string? selector)
    {
        if (selector is BaseKey)
            return [Base(BaseKey)];
        if (selector is null)
            return Sections(IsOverride).Concat(Sections(IsZip)).SelectMany(Expand);
        if (selector.AsSpan().ContainsAny('*', '?'))
        {
            var matching = Sections(key => IsOverride(key) || IsZip(key))
                .Where(entry =>
                    FileSystemName.MatchesSimpleExpression(selector, entry.Key, ignoreCase: false)).ToArray();
            return matching.Length > 0 ? matching.SelectMany(Expand) : Unknown(selector);
        }

        var match = Indexed().Match(selector);
        var name = match.Success ? match.Groups["name"].Value : selector;
        if (name == BaseKey || root.Find(name) is not { Value: YamlMap } section)
            return Unknown(selector);
        return match.Success ? One(section, int.Parse(match.Groups["index"].Value)) : Expand(section);
    }

    private IEnumerable<YamlEntry> Sections(Func<string, bool> isMember) =>
        root.Entries.Where(entry => isMember(entry.Key) && entry.Value is YamlMap)
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal);

    private IEnumerable<RecipePoint> One(YamlEntry section, int index)
    {
        var all = Expand(section).ToArray();
        if (index < all.Length || findings.HasErrors)
            return all.Skip(index).Take(1);
        findings.Error(
            "SRT1433", section.KeyMark, $"'{section.Key}' has no variant {index}.", $"Use 0 to {all.Length - 1}.");
        return [];
    }

    private IEnumerable<RecipePoint> Expand(YamlEntry section)
    {
        if (section.Value is not YamlMap map)
            return [];
        return IsZip(section.Key) ? Zipped(section, map) : [Single(section, map)];
    }

    private RecipePoint Base(string suffix) => new(_base, suffix) { Layers = [new(BaseKey, _base)] };

    private RecipePoint Single(YamlEntry section, YamlMap map)
    {
        var (suffix, merged) = (section.Key[Override.Length..], DeepMerge.Of(_base, map));
        return Base(suffix).Then(section.Key, map.Find("name") is null ? Named(merged, suffix) : merged);
    }

    private IEnumerable<RecipePoint> Zipped(YamlEntry section, YamlMap map)
    {
        var group = section.Key[Zip.Length..];
        var hasNames = map["name"] is YamlList;
        foreach (var (index, over) in ZipExpansion.Of(section.Key, map, findings).Index())
        {
            var merged = DeepMerge.Of(_base, hasNames ? over : over.Without("name"));
            yield return Base($"{group}_{index}")
                .Then($"{section.Key}[{index}]", hasNames ? merged : Named(merged, $"{group}_{index}"));
        }
    }

    private static YamlMap Named(YamlMap tree, string suffix)
    {
        if (tree.Find("name") is not { Value: YamlScalar name } entry)
            return tree;
        var text = $"{name.Text}_{suffix}";
        return tree.With(entry with { Value = new YamlScalar(name.Mark, text, text) });
    }

    private IEnumerable<RecipePoint> Unknown(string selector)
    {
        string[] known = [BaseKey, .. Sections(key => IsOverride(key) || IsZip(key)).Select(static entry => entry.Key)];
        findings.Error(
            "SRT1433", root.Mark, $"Nothing in this file is called '{selector}'.",
            $"{NearNames.Question(selector, known)} It has {string.Join(", ", known)}.".TrimStart());
        return [];
    }

    [GeneratedRegex(@"\A(?<name>zip_override_.+)\[(?<index>\d{1,9})\]\z")]
    private static partial Regex Indexed();
}
