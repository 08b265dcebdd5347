using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.Generators.Emit;

/// <summary>Text as it must be spelled in C# source.</summary>
internal static class CSharpText
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Text inside a documentation comment, which must stay on its line.</summary>
    public static string Xml(string text) => string.Concat(text.Select(static character => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\u2028' or '\u2029' => " ",
        _ when char.IsControl(character) => " ",
        _ => character.ToString(),
    }));

    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal))}]";
}
