namespace Srtctl.Generators.Catalogs.Json;

internal static class JsonNumber
{
    /// <summary>Whether the text follows JSON's grammar for numbers.</summary>
    public static bool IsValid(string text)
    {
        var position = 0;
        Skip(text, ref position, '-', '-');
        if (position < text.Length && text[position] == '0')
            position++;
        else if (Digits(text, ref position) == 0)
            return false;
        if (Skip(text, ref position, '.', '.') && Digits(text, ref position) == 0)
            return false;
        if (Skip(text, ref position, 'e', 'E'))
        {
            Skip(text, ref position, '+', '-');
            if (Digits(text, ref position) == 0)
                return false;
        }

        return position == text.Length;
    }

    private static bool Skip(string text, ref int position, char first, char second)
    {
        if (position >= text.Length || (text[position] != first && text[position] != second))
            return false;
        position++;
        return true;
    }

    private static int Digits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
            position++;
        return position - start;
    }
}
