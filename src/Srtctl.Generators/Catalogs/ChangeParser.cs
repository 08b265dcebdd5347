using Srtctl.Generators.Catalogs.Json;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Catalogs;

/// <summary>Reads what changed about a flag.</summary>
internal static class ChangeParser
{
    public static EquatableList<FlagChange> Parse(JsonFields flag, Findings findings) => flag.Find("changes") is null
        ? []
        : flag.Objects("changes").Select(change => Parse(change, findings)).ToEquatableList();

    private static FlagChange Parse(JsonValue value, Findings findings)
    {
        var fields = new JsonFields(value, CatalogKeys.Change, findings);
        var kind = fields.Word("what", FlagChangeKind.Default);
        if (fields.Find("what") is null)
            fields.Text("what");
        return new(
            fields.Text("version"),
            kind,
            fields.OptionalText("from"),
            fields.OptionalText("to"),
            fields.Texts("added"),
            fields.Texts("removed"));
    }
}
