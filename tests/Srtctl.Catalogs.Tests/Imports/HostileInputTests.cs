using System.Diagnostics;
using System.Text;
using Srtctl.Catalogs.Imports;

namespace Srtctl.Catalogs.Tests.Imports;

public class HostileInputTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Texts => [.. HelpTexts.Names];

    public static TheoryData<string, string> Floods => new()
    {
        { "options", Repeated("  --a A  Says it.\n") },
        { "different options", string.Concat(Enumerable.Range(0, Megabyte / 16).Select(static n => $"  --a{n} A  B.\n")) },
        { "usage", "usage: x " + Repeated("[--a A] ") },
        { "one line", Repeated("-") },
        { "brackets", "options:\n  --a A  " + Repeated("(default: ") },
        { "braces", "options:\n  --a " + Repeated("{") },
        { "commas", "options:\n  --a " + Repeated(", -a") },
        { "choices", "options:\n  --a {" + Repeated("x,") + "}" },
        { "wrapped", "options:\n  --a A\n" + Repeated("                        x-\n") },
        { "blank lines", "options:\n  --a A\n" + Repeated("\n") },
        { "headings", Repeated("a:\n") },
        { "escapes", Repeated("\u001b[1;") },
        { "nulls", Repeated("\0") },
        { "click", "Usage: x\n\nOptions:\n  --a [" + Repeated("|") },
        { "JSON", "options:\n  --a A  (default: " + Repeated("[") + ")" },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_megabyte_of_one_thing_is_answered_soon(string what, string text)
    {
        var watch = Stopwatch.StartNew();

        Check(HelpTexts.Import("vllm", "1", text));

        Assert.True(watch.Elapsed < Limit, $"{what}: {watch.Elapsed}");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_cut_off_anywhere_gives_flags_of_the_whole_or_a_finding(string name)
    {
        var text = HelpTexts.Read(name);
        var known = Spellings(HelpTexts.Import("smg", "1", text, takesPart: true));
        for (var length = 0; length < text.Length; length += 1009)
        {
            var result = HelpTexts.Import("smg", "1", text[..length], takesPart: true);

            Check(result);
            Assert.True(Spellings(result).Except(known).Count() <= 1, $"{name} up to {length}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Changed_bytes_are_answered(string name)
    {
        var random = new Random(4711);
        var bytes = Encoding.UTF8.GetBytes(HelpTexts.Read(name));
        for (var round = 0; round < 40; round++)
        {
            for (var change = 0; change < 200; change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            Check(HelpTexts.Import("vllm", "1", Encoding.UTF8.GetString(bytes), takesPart: round % 2 == 0));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"properties\":[]}")]
    [InlineData("{\"$ref\":\"#/$defs/A\",\"$defs\":{\"A\":{\"$ref\":\"#/$defs/A\"}}}")]
    [InlineData("{\"title\":\"A\",\"properties\":{\"a\":\"\\ud800\"}}")]
    public void A_text_that_is_no_schema_of_an_object_is_refused(string text)
    {
        var result = HelpTexts.Import("trtllm", "1", null, text);

        Assert.Null(result.Text);
        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void References_that_lead_to_each_other_over_and_over_end_soon()
    {
        var options = string.Join(',', Enumerable.Repeat("{\"$ref\":\"#/$defs/A\"}", 500));
        var text = $$$$"""{"title":"R","properties":{"a":{"$ref":"#/$defs/A"}},"$defs":{"A":{"anyOf":[{{{{options}}}}]}}}""";
        var watch = Stopwatch.StartNew();

        Check(HelpTexts.Import("trtllm", "1", null, text, takesPart: true));

        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_schema_cut_off_anywhere_is_refused()
    {
        var text = HelpTexts.Read("trtllm.schema.json").TrimEnd();
        for (var length = 0; length < text.Length; length += 1009)
            Assert.Equal("SRT1504", Assert.Single(HelpTexts.Import("trtllm", "1", null, text[..length]).Diagnostics).Code);
    }

    /// <summary>An answer has flags or says why not.</summary>
    private static void Check(ImportResult result) => Assert.True(result.Flags is not null || !result.Diagnostics.IsEmpty);

    private static HashSet<string> Spellings(ImportResult result) =>
        [.. result.Flags?.Flags.SelectMany(static flag => flag.Spellings.Concat(flag.Negatives)) ?? []];

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, Megabyte / text.Length));
}
