using System.Globalization;
using System.Text.RegularExpressions;

namespace Srtctl.Cli.Presentation;

/// <summary>Where a finding was written, so that findings follow the file from top to bottom.</summary>
/// <param name="File">The file as named in the place, empty without one.</param>
/// <param name="Line">Line, from 1; 0 without a file.</param>
/// <param name="Column">Column, from 1; 0 without a file.</param>
internal readonly partial record struct WrittenPlace(string File, int Line, int Column) : IComparable<WrittenPlace>
{
    /// <summary>Reads <c>file(line,column)</c> at the start of a place.</summary>
    public static WrittenPlace Of(string place)
    {
        var written = Written().Match(place);
        return written.Success
            ? new(written.Groups[1].Value, Number(written.Groups[2]), Number(written.Groups[3]))
            : new("", 0, 0);
    }

    public int CompareTo(WrittenPlace other) =>
        string.CompareOrdinal(File, other.File) is var file and not 0 ? file
        : Line.CompareTo(other.Line) is var line and not 0 ? line
        : Column.CompareTo(other.Column);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(.+?)\((\d{1,8}),(\d{1,8})\)")]
    private static partial Regex Written();
}
