using System.Buffers;
using System.Text;

namespace Srtctl.Model.Text;

/// <summary>
/// The only way a string becomes part of a shell command: quoted so that any POSIX shell reads it back byte for byte.
/// </summary>
public static class ShellWord
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@%_+=:,./-");

    /// <summary>The word as a shell must be given it: unchanged when harmless, otherwise in single quotes.</summary>
    /// <exception cref="ArgumentException">The text contains NUL, which no shell word can hold.</exception>
    public static string Quote(string text)
    {
        if (text.Contains('\0'))
            throw new ArgumentException("A shell word cannot contain NUL.", nameof(text));
        return text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Plain)
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    /// <summary>Quoted words separated by single spaces.</summary>
    public static string Join(params IEnumerable<string> words)
    {
        var line = new StringBuilder();
        foreach (var word in words)
            (line.Length > 0 ? line.Append(' ') : line).Append(Quote(word));
        return line.ToString();
    }
}
