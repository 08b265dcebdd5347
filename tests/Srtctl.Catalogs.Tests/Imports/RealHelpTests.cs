using Srtctl.Catalogs.Differences;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Tests.Imports;

public class RealHelpTests
{
    [Theory]
    [InlineData("sglang", 349)]
    [InlineData("vllm", 209)]
    [InlineData("trtllm-serve", 33)]
    public void A_text_gives_the_options_of_the_parser_that_printed_it(string catalog, int count)
    {
        var imported = Flags(catalog, "9.9.9", $"{catalog}.txt");

        var options = Assert.IsType<ConfigList>(ConfigJsonReader.Read(HelpTexts.Read($"{catalog}.options.json"))).Items;
        Assert.Equal(count, imported.Flags.Count);
        Assert.Equal(
            options.Cast<ConfigMap>().Select(Described).Where(static option => !option.StartsWith("--help", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            imported.Flags.Select(Described).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_text_of_a_covered_version_differs_by_what_help_does_not_tell_and_nothing_else()
    {
        var result = HelpTexts.Import("trtllm-serve", "1.3.0rc3", HelpTexts.Read("trtllm-serve.txt"));

        var difference = Assert.Single(result.Differences);
        Assert.Equal("--backend", difference.Flag);
        Assert.Equal(["trt"], Assert.Single(difference.Changes).Removed);
    }

    [Fact]
    public void A_text_of_a_sub_command_equals_the_covered_version() => Assert.Empty(
        HelpTexts.Import("trtllm-serve-disaggregated", "1.3.0rc3", HelpTexts.Read("trtllm-serve-disaggregated.txt")).Differences);

    [Fact]
    public void A_schema_of_a_covered_version_differs_by_an_internal_entry_and_nothing_else() => Assert.Equal(
        [(DifferenceKind.Removed, "mpi_session"), (DifferenceKind.Added, "_mpi_session")],
        HelpTexts.Import("trtllm", "1.3.0rc3", null, HelpTexts.Read("trtllm.schema.json")).Differences
            .OrderByDescending(static difference => difference.Kind)
            .Select(static difference => (difference.Kind, difference.Flag)));

    [Fact]
    public void A_text_of_a_build_between_versions_tells_what_came_and_went()
    {
        var differences = HelpTexts.Import("sglang", "0.5.9", HelpTexts.Read("sglang.txt")).Differences;

        Assert.Contains(differences, static flag => flag is { Kind: DifferenceKind.Added, Flag: "--enable-pipo" });
        Assert.Contains(differences, static flag => flag is { Kind: DifferenceKind.Removed, Flag: "--disaggregation-decode-tp" });
        Assert.Contains(
            Assert.Single(differences, static flag => flag.Flag == "--radix-eviction-policy").Changes,
            static change => change.Kind == FlagChangeKind.Choices && change.Added.Contains("slru"));
    }

    [Fact]
    public void Pairs_defaults_and_deprecation_are_read()
    {
        var vllm = Flags("vllm", "9.9.9", "vllm.txt");

        var caching = Assert.IsType<VersionFlag>(vllm.Find("--no-enable-prefix-caching"));
        Assert.Equal(("--enable-prefix-caching", "bool"), (caching.Name, caching.Type));
        Assert.Equal("0.9", vllm.Find("--gpu-memory-utilization")?.Default);
        Assert.True(vllm.Find("--disable-log-requests")?.Deprecated);
        Assert.False(vllm.Find("--enable-log-requests")?.Deprecated);
    }

    [Fact]
    public void An_overview_without_flags_is_no_import() =>
        Assert.Equal("SRT1501", Assert.Single(HelpTexts.Import("vllm", "1", HelpTexts.Read("vllm-overview.txt")).Diagnostics).Code);

    [Fact]
    public void The_text_of_another_program_is_refused() => Assert.Equal(
        "SRT1503", Assert.Single(HelpTexts.Import("sglang", "1", HelpTexts.Read("trtllm-serve.txt")).Diagnostics).Code);

    private static VersionFlags Flags(string catalog, string version, string file)
    {
        var result = HelpTexts.Import(catalog, version, HelpTexts.Read(file));
        Assert.Empty(result.Diagnostics);
        return Assert.IsType<VersionFlags>(result.Flags);
    }

    /// <summary>vLLM's texts shorten the choices of lists: <c>model,worker</c> is not among the printed ones.</summary>
    private static string Described(ConfigMap option) => string.Join(
        ' ',
        Words(option, "spellings").Order(StringComparer.Ordinal)
            .Append(option.Entries["takes"] is ConfigText { Value: "several" } ? "several" : "")
            .Concat(option.Entries["takes"] is ConfigText { Value: "several" } ? [] : Words(option, "choices").Order(StringComparer.Ordinal)));

    private static string Described(VersionFlag flag) => string.Join(
        ' ',
        flag.Spellings.Concat(flag.Negatives).Order(StringComparer.Ordinal)
            .Append(flag.Type?.StartsWith("list", StringComparison.Ordinal) == true ? "several" : "")
            .Concat(flag.Type?.StartsWith("list", StringComparison.Ordinal) == true ? [] : flag.Choices.Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Words(ConfigMap option, string key) =>
        Assert.IsType<ConfigList>(option.Entries[key]).Items.Select(static word => Assert.IsType<ConfigText>(word).Value);
}
