using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace Srtctl.Testing;

/// <summary>
/// Compares text with a reviewed file beside the test: <c>Snapshots/Class.Method.verified.ext</c>.
/// Setting <c>SRTCTL_ACCEPT_SNAPSHOTS=1</c> writes the file instead, and says so by passing.
/// </summary>
public static class Snapshot
{
    private const string AcceptSwitch = "SRTCTL_ACCEPT_SNAPSHOTS";

    /// <summary>Fails with a diff when <paramref name="actual"/> is not the accepted text.</summary>
    /// <param name="actual">The whole artefact.</param>
    /// <param name="extension">What the artefact is, for example <c>sh</c>: editors colour by it.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testName">Filled in by the compiler.</param>
    public static void Match(
        string actual,
        string extension = "txt",
        string? name = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testName = "")
    {
        var path = PathOf(testFile, testName, name, extension);
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(AcceptSwitch) == "1")
            Accept(path, text);
        else if (!File.Exists(path))
            throw new XunitException($"No snapshot {path} yet. {HowToAccept(testName)}\n\n{text}");
        else if (File.ReadAllText(path).ReplaceLineEndings("\n") is var expected && expected != text)
            throw new XunitException($"Snapshot {path} differs. {HowToAccept(testName)}\n\n{Diff(expected, text)}");
    }

    private static string PathOf(string testFile, string testName, string? name, string extension)
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile) ?? ".", "Snapshots");
        var subject = $"{Path.GetFileNameWithoutExtension(testFile)}.{testName}";
        return Path.Combine(folder, $"{subject}{(name is null ? "" : "." + name)}.verified.{extension}");
    }

    private static void Accept(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }

    private static string HowToAccept(string testName) =>
        $"If the new text is right: {AcceptSwitch}=1 dotnet test --filter {testName}";

    private static string Diff(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines;
        var shown = lines.Select((line, index) => (line, index)).Where(pair => IsNearChange(lines, pair.index));
        return string.Join('\n', shown.Select(static pair => Mark(pair.line)));
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        const int Context = 3;
        var (first, last) = (Math.Max(0, index - Context), Math.Min(lines.Count - 1, index + Context));
        return lines.GetRange(first, last - first + 1).Exists(static line => line.Type != ChangeType.Unchanged);
    }

    private static string Mark(DiffPiece line) => line.Type switch
    {
        ChangeType.Inserted => $"+ {line.Text}",
        ChangeType.Deleted => $"- {line.Text}",
        _ => $"  {line.Text}",
    };
}
