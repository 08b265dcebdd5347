using Srtctl.Catalogs.Imports;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Tests.Imports;

public class HelpImportTests
{
    [Theory]
    [InlineData("--a {x,y}", "enum", "x y")]
    [InlineData("--a {x,y} [{x,y} ...]", "list", "x y")]
    [InlineData("--a A [A ...]", "list", "")]
    [InlineData("--a [A]", null, "")]
    [InlineData("--a {x,y} or name registered in --b", null, "")]
    [InlineData("--a {x,y} {x,y}", "list", "x y")]
    [InlineData("--a FROM TO", "list", "")]
    [InlineData("--a A", null, "")]
    [InlineData("--a", "bool", "")]
    [InlineData("-a {-1,0}, --a {-1,0}", "enum", "-1 0")]
    [InlineData("-a, --a A", null, "")]
    public void Argparse_says_in_the_first_column_what_follows_a_flag(string invocation, string? type, string choices)
    {
        var flag = Assert.Single(Read($"usage: x [options]\n\noptions:\n  {invocation}\n                        Says it.\n"));

        Assert.Equal(("--a", type, choices), (flag.Name, flag.Type, string.Join(' ', flag.Choices)));
    }

    [Theory]
    [InlineData("--a INTEGER", "int", "")]
    [InlineData("-a, --a FLOAT RANGE", "float", "")]
    [InlineData("--a [x|y]", "enum", "x y")]
    [InlineData("--a TEXT", "string", "")]
    [InlineData("--a", "bool", "")]
    [InlineData("--a <INTEGER TEXT>...", "list", "")]
    public void Click_says_in_the_first_column_what_follows_a_flag(string invocation, string? type, string choices)
    {
        var flag = Assert.Single(Read($"Usage: x [OPTIONS]\n\nOptions:\n  {invocation}\n  --help  Show this message and exit.\n"));

        Assert.Equal(("--a", type, choices), (flag.Name, flag.Type, string.Join(' ', flag.Choices)));
    }

    [Theory]
    [InlineData("usage: x\n\noptions:\n  --a, --no-a  Yes or no.\n", "--no-a")]
    [InlineData("Usage: x\n\nOptions:\n  --a / --off  Yes or no.\n  --help       Show this message and exit.\n", "--off")]
    public void A_second_spelling_that_means_false_is_a_negative(string text, string negative) =>
        Assert.Equal([negative], Assert.Single(Read(text)).Negatives);

    [Theory]
    [InlineData("How many. (default: 8)", "8")]
    [InlineData("How many. (default: 0.85)", "0.85")]
    [InlineData("Which. (default: auto)", "auto")]
    [InlineData("Which (default: 'a b')", "a b")]
    [InlineData("Whether. (default: False)", "false")]
    [InlineData("A list. (default: ['*'])", "[\"*\"]")]
    [InlineData("How many [default: 8; x>=1]", "8")]
    [InlineData("How many. Default is 8.", "8")]
    [InlineData("The mode, defaults to 'fast'.", "fast")]
    public void A_default_is_found_in_what_is_said(string said, string value)
    {
        var flag = Assert.Single(Read($"usage: x\n\noptions:\n  --a A  {said}\n"));

        Assert.Equal((true, value), (flag.KnowsDefault, flag.Default));
    }

    [Theory]
    [InlineData("Defaults to the number of GPUs.")]
    [InlineData("Default is pytorch backend.")]
    [InlineData("The default: whatever the model says")]
    [InlineData("What it is. (default: <Mode.FAST: 1>)")]
    [InlineData("What it is. (default: Settings(a=1, b=(2, 3)))")]
    public void A_default_that_is_no_plain_value_is_not_guessed(string said) =>
        Assert.False(Assert.Single(Read($"usage: x\n\noptions:\n  --a A  {said}\n")).KnowsDefault);

    [Fact]
    public void Wrapped_words_are_joined_as_they_were()
    {
        var text = "usage: x\n\noptions:\n  --a A  Which of the ways to keep numbers, a wide line. (default: fp8-\n"
            + "         e4m3)\n";

        Assert.Equal("fp8-e4m3", Assert.Single(Read(text)).Default);
    }

    [Fact]
    public void Colours_and_what_was_logged_before_the_text_do_not_matter() => Assert.Equal(
        Read("usage: x [--a A]\n\noptions:\n  --a A  Says it. (default: 1)\n"),
        Read("INFO starting up:\n  --not-a-flag\n\u001b[1musage: \u001b[0mx [--a A]\r\n\r\n\u001b[34moptions:\u001b[0m\r\n"
            + "  \u001b[36m--a\u001b[0m A  Says it. (default: 1)\r\n"));

    [Fact]
    public void What_only_prints_something_is_no_flag() => Assert.Equal(
        ["--a"],
        Read("usage: x\n\noptions:\n  -h, --help  show this help message and exit\n  --a  Says it.\n")
            .Select(static flag => flag.Name));

    [Fact]
    public void Flags_that_the_call_names_and_the_text_does_not_list_show_that_it_is_cut_off()
    {
        const string Text = "usage: x [--a A] [--b B]\n         [--c | --no-c]\n\noptions:\n  --a A  Says it.\n";

        var finding = Assert.Single(HelpTexts.Import("smg", "1", Text).Diagnostics);

        Assert.Equal(("SRT1502", Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains("--b, --c, --no-c", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_click_without_its_last_option_is_cut_off() => Assert.Equal(
        "SRT1502", HelpTexts.Import("smg", "1", "Usage: x\n\nOptions:\n  --a  Says it.\n").Diagnostics[0].Code);

    [Fact]
    public void A_part_is_taken_when_that_is_said_and_still_told()
    {
        var result = HelpTexts.Import("smg", "1", "usage: x [--a] [--b]\n\noptions:\n  --a  Says it.\n", takesPart: true);

        Assert.NotNull(result.Text);
        Assert.Equal(
            [("SRT1502", Severity.Warning), ("SRT1503", Severity.Warning)],
            result.Diagnostics.Select(static finding => (finding.Code, finding.Severity)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Traceback (most recent call last):\n  File \"x.py\", line 1\nModuleNotFoundError: No module named 'x'\n")]
    [InlineData("usage: x [--a A]\n")]
    public void A_text_without_options_is_refused_with_the_command_that_prints_one(string text)
    {
        var finding = Assert.Single(HelpTexts.Import("smg", "1", text).Diagnostics);

        Assert.Equal("SRT1501", finding.Code);
        Assert.Contains("python3 -m smg.launch_router --help", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_import_reads_as_what_was_imported()
    {
        var result = HelpTexts.Import("dynamo-frontend", "1", "usage: x\n\noptions:\n  --a, -a A  Says it.\n", takesPart: true);

        Assert.Equal(result.Flags, ImportedVersion.Read(result.Text ?? ""));
    }

    private static EquatableArray<VersionFlag> Read(string text) =>
        Assert.IsType<VersionFlags>(HelpTexts.Import("smg", "1", text, takesPart: true).Flags).Flags;
}
