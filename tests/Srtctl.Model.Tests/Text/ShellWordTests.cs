using FsCheck.Fluent;
using Srtctl.Model.Text;
using Srtctl.Testing;

namespace Srtctl.Model.Tests.Text;

public class ShellWordTests
{
    [Theory]
    [InlineData("", "''")]
    [InlineData("plain-1.2/a:b,c@d%e+f=g_h", "plain-1.2/a:b,c@d%e+f=g_h")]
    [InlineData("two words", "'two words'")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("~", "'~'")]
    [InlineData("$HOME", "'$HOME'")]
    public void A_word_is_quoted_only_when_a_shell_would_change_it(string text, string quoted) =>
        Assert.Equal(quoted, ShellWord.Quote(text));

    [Fact]
    public async Task A_real_bash_reads_every_hostile_string_back()
    {
        var output = await Bash.RunAsync($"printf '%s\\0' {ShellWord.Join(HostileStrings.All)}");

        Assert.Equal(HostileStrings.All, output.Split('\0')[..^1]);
    }

    [Fact]
    public async Task A_real_bash_reads_random_strings_back()
    {
        var random = Gen.Sample(
            Gen.Select(ArbMap.Default.GeneratorFor<string>(), static text => Clean(text)), 200, 500).ToArray();

        var output = await Bash.RunAsync($"printf '%s\\0' {ShellWord.Join(random)}");

        Assert.Equal(random, output.Split('\0')[..^1]);
    }

    [Fact]
    public void NUL_is_refused_because_no_word_can_hold_it() =>
        Assert.Throws<ArgumentException>(() => ShellWord.Quote("a\0b"));

    [Fact]
    public void Joined_words_stand_between_single_spaces() =>
        Assert.Equal("a 'b c' ''", ShellWord.Join("a", "b c", ""));

    private static string Clean(string? text) =>
        string.Concat((text ?? "").Where(static character => character != '\0' && !char.IsSurrogate(character)));
}
