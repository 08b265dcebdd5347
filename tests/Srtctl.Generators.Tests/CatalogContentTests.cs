using System.Reflection;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Generators.Tests;

public sealed class CatalogContentTests
{
    public static TheoryData<string> Names => [.. FlagTable.Names];

    [Fact]
    public void Every_catalog_file_is_in_the_table()
    {
        var files = RepositoryFiles.Catalogs.Select(static path => Path.GetFileName(path).Replace(".catalog.json", ""));

        // A dot begins the name of a settings object inside a catalog.
        Assert.Equal(
            files.Order(StringComparer.Ordinal), FlagTable.Names.Where(static name => !name.Contains('.')));
    }

    [Theory]
    [InlineData("dynamo-frontend", 102)]
    [InlineData("dynamo-mocker", 113)]
    [InlineData("dynamo-sglang", 94)]
    [InlineData("dynamo-trtllm", 139)]
    [InlineData("dynamo-vllm", 141)]
    [InlineData("sglang", 536)]
    [InlineData("sglang-router", 108)]
    [InlineData("smg", 129)]
    [InlineData("trtllm", 117)]
    [InlineData("trtllm-serve", 50)]
    [InlineData("trtllm-serve-disaggregated", 8)]
    [InlineData("vllm", 327)]
    public void A_catalog_lists_every_flag_of_all_its_versions(string name, int count) =>
        Assert.Equal(count, Catalog(name).Flags.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_summary_is_one_short_sentence_of_its_own(string name)
    {
        var flags = Catalog(name).Flags;

        Assert.All(flags, static flag => Assert.InRange(flag.Summary.Length, 20, 160));
        Assert.All(flags, static flag => Assert.Matches("^(torch|[A-Z]).*[^.]\\.$", flag.Summary));
        Assert.Equal(flags.Count, flags.DistinctBy(static flag => flag.Summary).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Users_flags_are_properties_and_the_planners_are_not(string name)
    {
        var catalog = Catalog(name);
        var record = RecordOf(catalog);
        var properties = record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(static property => property.Name)
            .Except(["Catalog", "ExtraSettings"]);

        Assert.Equal(UsersFlags(catalog).Select(static flag => flag.Property).Order(), properties.Order());
        Assert.All(catalog.Flags.Except(UsersFlags(catalog)), static flag => Assert.Null(flag.Property));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_passes_its_own_flag(string name)
    {
        var catalog = Catalog(name);
        var record = RecordOf(catalog);
        foreach (var flag in UsersFlags(catalog).Where(static flag => flag.Rendering != FlagRendering.Setting))
        {
            var options = (CommandOptions)Activator.CreateInstance(record)!;
            var property = record.GetProperty(flag.Property!)!;
            property.SetValue(options, SampleValue(property.PropertyType));

            Assert.Equal(flag.Flag, Assert.Single(options.ToArguments()).Flag);
            Assert.Equal(property.GetValue(options), property.GetValue(options with { }));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_sets_its_own_entry(string name)
    {
        var catalog = Catalog(name);
        var record = RecordOf(catalog);
        foreach (var entry in UsersFlags(catalog).Where(static flag => flag.Rendering == FlagRendering.Setting))
        {
            var settings = Activator.CreateInstance(record)!;
            var property = record.GetProperty(entry.Property!)!;
            property.SetValue(settings, SampleValue(property.PropertyType));

            var config = settings is NestedSettings nested ? nested.ToConfig() : ((EngineFileOptions)settings).ToConfig();
            Assert.Equal(entry.Flag, Assert.Single(config.Entries).Key);
            Assert.NotNull(property.GetValue(settings));
        }
    }

    [Theory]
    [InlineData("sglang", "--tp-size", "--tensor-parallel-size")]
    [InlineData("sglang", "--no-dllm-fdfo", "--dllm-fdfo")]
    [InlineData("dynamo-frontend", "--kv-events", "--router-kv-events")]
    [InlineData("dynamo-frontend", "--no-kv-events", "--router-kv-events")]
    public void A_flag_is_found_by_every_spelling(string catalog, string spelling, string flag) =>
        Assert.Equal(flag, Catalog(catalog).Find(spelling)?.Flag);

    [Theory]
    [InlineData("sglang", "--host --port --node-rank --nnodes --dist-init-addr --nccl-port --model-path")]
    [InlineData("sglang", "--disaggregation-mode --disaggregation-bootstrap-port")]
    [InlineData("dynamo-sglang", "--request-plane --event-plane --dump-config-to")]
    [InlineData("dynamo-frontend", "--http-port --http-host")]
    [InlineData("sglang-router", "--host --port --pd-disaggregation --prefill --decode --worker-urls")]
    public void What_the_planner_decides_is_not_settable(string catalog, string flags) =>
        Assert.All(flags.Split(' '), flag => Assert.Equal(FlagOwner.Planner, Catalog(catalog).Find(flag)?.Owner));

    [Theory]
    [MemberData(nameof(Names))]
    public void Flags_are_sorted_and_name_only_covered_versions(string name)
    {
        var catalog = Catalog(name);
        var versions = catalog.Versions.Select(static version => version.Version).ToHashSet();

        var spellings = catalog.Flags.Select(static flag => flag.Flag).ToList();
        var named = catalog.Flags.SelectMany(static flag => new[] { flag.Since, flag.Until }).OfType<string>();

        Assert.Equal(spellings.Order(StringComparer.Ordinal), spellings);
        Assert.Subset(versions, named.ToHashSet());
    }

    [Fact]
    public void Deprecated_flags_name_their_replacement_to_the_compiler()
    {
        var obsolete = typeof(SglangOptions).GetProperty("CudaGraphMaxBs")?.GetCustomAttribute<ObsoleteAttribute>();

        Assert.Equal("--cuda-graph-max-bs is deprecated; use --cuda-graph-max-bs-decode.", obsolete?.Message);
    }

    private static FlagCatalog Catalog(string name) => FlagTable.Find(name)!;

    private static Type RecordOf(FlagCatalog catalog) =>
        typeof(CommandOptions).Assembly.GetType($"Srtctl.Model.Options.{catalog.Record}", throwOnError: true)!;

    private static IEnumerable<FlagSpec> UsersFlags(FlagCatalog catalog) =>
        catalog.Flags.Where(static flag => flag.Owner == FlagOwner.User);

    private static object SampleValue(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } underlying => SampleValue(underlying),
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => true,
        _ when type == typeof(ConfigValue) => new ConfigInteger(1),
        _ when type.IsGenericType => OneElement(type, type.GetGenericArguments()[0]),
        _ => Activator.CreateInstance(type)!,
    };

    private static object OneElement(Type list, Type item)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(SampleValue(item), 0);
        return list.GetMethod("op_Implicit", [items.GetType()])!.Invoke(null, [items])!;
    }
}
