using System.Diagnostics;
using System.Text;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Tests.Yaml;

public sealed class YamlLimitTests
{
    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Deep_nesting_ends_in_an_answer(char open, char close)
    {
        var inside = open == '{' ? "a: " : "";
        var text = $"a: {string.Concat(Enumerable.Repeat($"{open}{inside}", 100_000))}{new string(close, 100_000)}";

        Assert.Equal("SRT1403", CodeOf(text));
    }

    [Fact]
    public void Deep_nesting_by_indentation_ends_in_an_answer() => Assert.Equal(
        "SRT1403", CodeOf(string.Concat(Enumerable.Range(0, 1_000).Select(static depth => $"{new string(' ', depth)}a:\n"))));

    [Fact]
    public void Aliases_that_stand_for_billions_of_values_are_refused()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++)
            text.AppendLine($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]");

        Assert.Equal("SRT1403", CodeOf(text.ToString()));
    }

    [Fact]
    public void Merge_keys_that_copy_without_end_are_refused()
    {
        var text = new StringBuilder("m0: &m0 {k0: 0}\n");
        for (var level = 1; level < 5_000; level++)
            text.AppendLine($"m{level}: &m{level} {{<<: *m{level - 1}, k{level}: {level}}}");

        Assert.Equal("SRT1403", CodeOf(text.ToString()));
    }

    [Fact]
    public void Text_that_is_too_long_is_refused_before_it_is_parsed() =>
        Assert.Equal("SRT1403", CodeOf(new string('a', YamlReader.LongestText + 1)));

    [Fact]
    public void Twice_the_text_takes_about_twice_the_time()
    {
        string Text(int lines) => string.Concat(Enumerable.Range(0, lines).Select(static line =>
            $"key{line}: {{a: [1, 2, 'three'], b: \"four\"}}\n"));
        TimeSpan Time(string text)
        {
            var watch = Stopwatch.StartNew();
            Assert.NotNull(YamlReader.Read(text, "f").Root);
            return watch.Elapsed;
        }

        Time(Text(1_000));
        var small = Enumerable.Range(0, 3).Min(_ => Time(Text(4_000)));
        var large = Enumerable.Range(0, 3).Min(_ => Time(Text(32_000)));

        Assert.True(large < 24 * small, $"{large} for eight times of what takes {small}");
    }

    private static string CodeOf(string text)
    {
        var read = YamlReader.Read(text, "f");
        Assert.Null(read.Root);
        return read.Diagnostics[0].Code;
    }
}
