namespace Srtctl.Generators.Tests;

public sealed class MalformedCatalogTests
{
    public static TheoryData<string> Corpus =>
    [
        "", " ", "\0", "null", "true", "[]", "\"text\"", "1", "-", "1e", "01", "{", "}", "[", "]", "{]", "[}",
        "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "[1,]", "{,}", "{a:1}", "{'a':1}", "{\"a\":nul}",
        "{\"a\":tru", "\"", "\"\\", "\"\\u12", "\"\\uZZZZ\"", "\"\\x\"", "\"a\nb\"", "{} {}", "{}x",
        "// comment\n{}", "\uFEFF{}", "{\"flags\":{}}", "{\"flags\":[1,null,[],\"x\"]}", "{\"flags\":[{}]}",
        "{\"versions\":[{}],\"flags\":[{\"flag\":\"\"},{\"flag\":\"x\"},{\"flag\":\"--\"},{\"flag\":\"-\\u0000\"}]}",
        "{\"record\":\"1 bad\",\"flags\":[{\"flag\":\"--a\",\"type\":\"list\",\"item\":\"list\"}]}",
        "{\"format\":\"x\",\"format\":\"y\"}",
        "{\"flags\":[{\"flag\":\"--a\",\"type\":\"enum\",\"choices\":[{},[]]}]}",
    ];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Malformed_text_is_reported_and_never_throws(string text) => AssertReported(text);

    [Fact]
    public void Deep_nesting_is_reported()
    {
        AssertReported(new string('[', 100_000));
        AssertReported(string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));
    }

    [Fact]
    public void Every_truncation_is_reported()
    {
        for (var length = 0; length < TinyCatalog.Text.Length; length += 37)
            AssertReported(TinyCatalog.Text[..length]);
    }

    [Fact]
    public void Random_damage_is_either_harmless_or_reported()
    {
        const string Noise = "\"{}[],:\\ x0-\n\0\uD800-e.tfn";
        var random = new Random(20260101);
        for (var round = 0; round < 400; round++)
        {
            var text = TinyCatalog.Text.ToCharArray();
            for (var damage = random.Next(1, 4); damage > 0; damage--)
                text[random.Next(text.Length)] = Noise[random.Next(Noise.Length)];

            var result = GeneratorRun.Of(new string(text)).Result;

            Assert.Null(result.Exception);
            var emitted = result.GeneratedSources.Any(static source => source.HintName != "FlagTable.g.cs");
            Assert.NotEqual(emitted, result.Diagnostics.Length > 0);
        }
    }

    private static void AssertReported(string text)
    {
        var result = GeneratorRun.Of(text).Result;

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, static found => Assert.StartsWith("SRT00", found.Id));
    }
}
