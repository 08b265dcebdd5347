namespace Srtctl.Corpus.Tests.Facts;

/// <summary>Several values as one text that splits back without doubt.</summary>
public static class ValueList
{
    /// <summary>What stands between two values.</summary>
    public const char Separator = '\u241f';

    /// <summary>One text for all values.</summary>
    public static string Join(IEnumerable<string> values) => string.Join(Separator, values);

    /// <summary>The values again.</summary>
    public static string[] Split(string text) => text.Split(Separator);
}
