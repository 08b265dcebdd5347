using System.Globalization;

namespace Srtctl.Generators.Catalogs.Json;

internal static class JsonEscape
{
    private const string Letters = "\"\\/bfnrt";
    private const string Meanings = "\"\\/\b\f\n\r\t";

    /// <summary>Reads one character of a string, escaped or plain; null when the escape is not valid.</summary>
    public static char? Read(string text, ref int position)
    {
        var character = text[position];
        if (character != '\\')
        {
            position++;
            return character;
        }

        if (position + 1 >= text.Length)
            return null;
        if (text[position + 1] == 'u')
            return ReadCodeUnit(text, ref position);
        var index = Letters.IndexOf(text[position + 1]);
        if (index < 0)
            return null;
        position += 2;
        return Meanings[index];
    }

    private static char? ReadCodeUnit(string text, ref int position)
    {
        if (position + 6 > text.Length)
            return null;
        var digits = text.Substring(position + 2, 4);
        if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            return null;
        position += 6;
        return (char)unit;
    }
}
