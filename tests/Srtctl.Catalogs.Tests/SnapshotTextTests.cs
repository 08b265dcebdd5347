using Srtctl.Catalogs.Snapshots;

namespace Srtctl.Catalogs.Tests;

public class SnapshotTextTests
{
    private const string Facts =
        """{"engine":"tiny","version":"1.0.0","flagCount":1,"flags":[{"flag":"--a","kind":"int","annotation":"int"}]}""";

    [Fact]
    public void Kept_facts_read_as_the_given_ones() =>
        Assert.Equal(SnapshotReader.Read(Facts), SnapshotReader.Read(SnapshotText.Compact(Facts) ?? ""));

    [Fact]
    public void Facts_that_are_kept_already_stay_as_they_are()
    {
        var kept = SnapshotText.Compact(Facts) ?? "";

        Assert.Equal(kept, SnapshotText.Compact(kept));
    }

    [Fact]
    public void Every_flag_has_a_line_of_its_own() =>
        Assert.Contains("\n    {\"flag\":\"--a\",\"kind\":\"int\"}\n", SnapshotText.Compact(Facts), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    public void Text_that_is_no_object_gives_nothing(string text) =>
        Assert.Equal((null, null), (SnapshotText.Compact(text), SnapshotReader.Read(text)));
}
