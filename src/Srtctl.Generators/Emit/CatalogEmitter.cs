using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>Prints all files of one catalog. Properties, enums and table are split by the flags' groups.</summary>
internal static class CatalogEmitter
{
    public static void Emit(Catalog catalog, Action<string, string> addSource)
    {
        foreach (var model in catalog.Models)
            Emit(model, addSource);
        addSource($"{catalog.Record}.g.cs", RecordEmitter.Emit(catalog));
        var groups = FlagGroup.Of(catalog);
        var table = CatalogTableEmitter.Emit(catalog, [.. groups.Select(static group => group.Key)]);
        addSource($"{catalog.Stem}Flags.g.cs", table);
        foreach (var group in groups)
            EmitGroup(catalog, group, addSource);
    }

    private static void EmitGroup(Catalog catalog, FlagGroup group, Action<string, string> addSource)
    {
        var settable = group.Flags.Where(static flag => flag.Owner == FlagOwner.User).ToList();
        if (settable.Count > 0)
            addSource($"{catalog.Record}.{group.Key}.g.cs", PropertiesEmitter.Emit(catalog, settable));
        var own = new HashSet<string>(group.Flags.Select(static flag => flag.Spelling), StringComparer.Ordinal);
        var choices = catalog.ChoiceTypes.Where(type => own.Contains(type.Flag)).ToList();
        if (choices.Count > 0)
            addSource($"{catalog.Stem}Choices.{group.Key}.g.cs", ChoicesEmitter.Emit(catalog, choices));
        var table = CatalogTableEmitter.EmitGroup(catalog, group.Key, group.Flags);
        addSource($"{catalog.Stem}Flags.{group.Key}.g.cs", table);
    }
}
