using System.Text;

namespace Srtctl.Generators.Catalogs;

/// <summary>C# names for spellings of other programs.</summary>
internal static class CSharpNames
{
    /// <summary><c>--mem-fraction-static</c> becomes <c>MemFractionStatic</c>; within a word, case is kept.</summary>
    public static string Of(string spelling)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var character in spelling)
        {
            if (IsLetterOrDigit(character))
                name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = !IsLetterOrDigit(character);
        }

        if (spelling.Length == 0)
            return "Empty";
        if (name.Length == 0)
            return "Value" + string.Concat(spelling.Select(static character => ((int)character).ToString("X4")));
        return char.IsDigit(name[0]) ? "Value" + name : name.ToString();
    }

    /// <summary>Names for several spellings; one that would repeat an earlier name gets its place appended.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> spellings)
    {
        var names = new List<string>();
        foreach (var spelling in spellings)
        {
            var name = Of(spelling);
            names.Add(names.Contains(name) ? $"{name}_{names.Count + 1}" : name);
        }

        return names;
    }

    public static bool IsIdentifier(string text) =>
        text.Length > 0 && !char.IsDigit(text[0]) && text.All(static c => IsLetterOrDigit(c) || c == '_');

    private static bool IsLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
