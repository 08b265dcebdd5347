using System.Text.RegularExpressions;

namespace Srtctl.Recipes.Schema;

/// <summary>Text inside the patterns of JSON Schema, which are those of ECMAScript.</summary>
internal static partial class EcmaText
{
    /// <summary>A pattern that fits this text only.</summary>
    public static string Escape(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\^$.|?*+()\[\]{}]")]
    private static partial Regex Special();
}
