using System.Text;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Imports;

/// <summary>A text that a user hands over, of a bounded size.</summary>
internal static class InputFile
{
    private const int Largest = 8 * 1024 * 1024;

    /// <summary>The text of a file, or of standard input for <c>-</c>; or why there is none.</summary>
    public static (string? Text, Diagnostic? Problem) Read(string path, Func<Stream> standardInput)
    {
        try
        {
            using var stream = path == "-" ? standardInput() : File.OpenRead(path);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var text = new StringBuilder();
            var buffer = new char[64 * 1024];
            for (var count = reader.Read(buffer); count > 0; count = reader.Read(buffer))
                if (text.Append(buffer, 0, count).Length > Largest)
                    return (null, Problem(path, "It is larger than 8 MB."));
            return (text.ToString(), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, Problem(path, error.Message));
        }
    }

    private static Diagnostic Problem(string path, string reason) => new(
        "SRT1505", Severity.Error, path, $"The text cannot be read: {reason}", "Name a file that holds what the program printed.");
}
