using System.IO.Enumeration;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Runtime.Recipes;

/// <summary>A recipe file that a command line names.</summary>
/// <param name="Path">Path as written or found; <see cref="StandardInput"/> for standard input.</param>
/// <param name="Selector">Which variants of it; null for all.</param>
public sealed record RecipeTarget(string Path, string? Selector = null)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>True for standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>
    /// The files that a word of the command line names: a file, <c>file:selector</c>, a directory with everything
    /// below it, a pattern with <c>*</c>, <c>?</c> and <c>**</c>, or <c>-</c>. None when there is no such file.
    /// </summary>
    public static IReadOnlyList<RecipeTarget> Of(string word)
    {
        if (word is StandardInput or "/dev/stdin")
            return [new RecipeTarget(StandardInput)];
        if (File.Exists(word))
            return [new RecipeTarget(word)];
        if (Directory.Exists(word))
            return [.. Below(word).Select(static path => new RecipeTarget(path))];
        var colon = word.LastIndexOf(':');
        if (colon > 0 && File.Exists(word[..colon]))
            return [new RecipeTarget(word[..colon], word[(colon + 1)..])];
        return word.AsSpan().ContainsAny('*', '?') ? [.. Matching(word).Select(static path => new RecipeTarget(path))] : [];
    }

    /// <summary>Whether a word names recipes by its look: an ending, a pattern, a directory, or standard input.</summary>
    public static bool LooksLikeRecipe(string word) =>
        word == StandardInput || word.AsSpan().ContainsAny('*', '?') || Directory.Exists(word)
        || Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)
            || word.Contains($"{ending}:", StringComparison.Ordinal));

    private static IEnumerable<string> Below(string directory) =>
        Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(static path => Endings.Contains(System.IO.Path.GetExtension(path))
                && System.IO.Path.GetFileName(path) != ClusterFile.FileName)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Matching(string pattern)
    {
        var parts = pattern.Split('/');
        var first = Array.FindIndex(parts, static part => part.AsSpan().ContainsAny('*', '?'));
        var root = string.Join('/', parts[..first]);
        root = first == 0 ? "." : root.Length == 0 ? "/" : root;
        if (!Directory.Exists(root))
            return [];
        var search = parts.Length - first > 1 ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        return Directory.EnumerateFiles(root, "*", search)
            .Where(path => Fits(System.IO.Path.GetRelativePath(root, path).Split('/'), parts.AsSpan(first)))
            .Select(path => first == 0 ? System.IO.Path.GetRelativePath(".", path) : path)
            .Order(StringComparer.Ordinal);
    }

    private static bool Fits(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return Fits(path, pattern[1..]) || (!path.IsEmpty && Fits(path[1..], pattern));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false)
            && Fits(path[1..], pattern[1..]);
    }
}
