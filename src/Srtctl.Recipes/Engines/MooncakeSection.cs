using Srtctl.Model.Jobs;
using Srtctl.Model.Values;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines;

/// <summary>The section <c>mooncake_kv_store</c>.</summary>
internal static class MooncakeSection
{
    /// <summary>The store; null when the recipe has none.</summary>
    /// <param name="backend">The section around it.</param>
    /// <param name="readsFile">Whether the engine reads the connector's settings from a file.</param>
    public static MooncakeStore? Read(RecipeSection backend, bool readsFile) =>
        backend.Optional("mooncake_kv_store", "/KvStore")?.Section(section => Store(section, readsFile));

    /// <summary>Writes the store, if there is one.</summary>
    public static void Write(ExportedSection backend, MooncakeStore? store, bool readsFile, ExportFindings findings)
    {
        if (store is null)
            return;
        findings.NoKeyUnless(readsFile || store.StoreSettings is null, "KvStore.StoreSettings");
        backend.Set("mooncake_kv_store", new ExportedSection()
            .Text("container", store.Image)
            .Variables("env", store.Environment, "KvStore.Environment", findings)
            .Texts("master_extra_args", store.MasterArguments)
            .Set("store_config", store.StoreSettings is { } settings ? new ConfigMap(settings) : null).ToConfig());
    }

    private static MooncakeStore Store(RecipeSection section, bool readsFile) => new()
    {
        Image = section.Optional("container", "Image")?.Text(),
        Environment = section.Value("env", "Environment")?.Environment() ?? [],
        MasterArguments = section.Value("master_extra_args", "MasterArguments")?.Texts() ?? [],
        StoreSettings = readsFile ? Settings(section)?.Entries : null,
    };

    private static ConfigMap? Settings(RecipeSection section)
    {
        if (section.Optional("store_config", "StoreSettings") is not { } value)
            return null;
        if (value.Config() is ConfigMap map)
            return map;
        value.Refuse("a map");
        return null;
    }
}
