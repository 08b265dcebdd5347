using Srtctl.Testing;
using Xunit.Sdk;

namespace Srtctl.Generators.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Text_like_the_accepted_file_passes() => Snapshot.Match("one\ntwo\n");

    [Fact]
    public void Other_text_fails_with_a_diff_and_the_command_that_accepts_it()
    {
        var path = CreateSnapshot("kept\nold\n");

        var failure = Assert.Throws<XunitException>(
            () => Snapshot.Match("kept\nnew\n", testFile: path, testName: "Method"));

        Assert.Contains("  kept\n- old\n+ new", failure.Message);
        Assert.Contains("SRTCTL_ACCEPT_SNAPSHOTS=1 dotnet test --filter Method", failure.Message);
    }

    [Fact]
    public void A_missing_file_fails()
    {
        var testFile = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "Subject.cs");

        Assert.Throws<XunitException>(() => Snapshot.Match("text", testFile: testFile, testName: "Method"));
    }

    private static string CreateSnapshot(string text)
    {
        var folder = Directory.CreateTempSubdirectory("snapshot").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "Snapshots"));
        File.WriteAllText(Path.Combine(folder, "Snapshots", "Subject.Method.verified.txt"), text);
        return Path.Combine(folder, "Subject.cs");
    }
}
