using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>Prints the way from a catalog's name to its flags.</summary>
internal static class FlagTableEmitter
{
    public static void Emit(EquatableList<TableEntry> entries, Action<string, string> addSource)
    {
        entries = entries.OrderBy(static entry => entry.Catalog, StringComparer.Ordinal).ToEquatableList();
        var writer = new SourceWriter();
        writer.Summary("The flags of every catalog, for tools. A catalog is built when it is first asked for.");
        writer.Open("public static class FlagTable");
        writer.Summary("Names of the catalogs, in ordinal order.");
        writer.Line("public static global::Srtctl.Model.Collections.EquatableArray<string> Names { get; } =");
        writer.Line($"    {CSharpText.List(entries.Select(static entry => entry.Catalog))};");
        writer.Line();
        writer.Summary("The catalog of this name, or null when there is none.");
        writer.Open("public static global::Srtctl.Model.Options.FlagCatalog? Find(string catalog) => catalog switch");
        foreach (var entry in entries)
            writer.Line($"{CSharpText.Literal(entry.Catalog)} => {entry.Stem}Flags.Catalog,");
        writer.Line("_ => null,");
        writer.Close(";");
        writer.Close();
        addSource("FlagTable.g.cs", writer.ToString());
    }
}
