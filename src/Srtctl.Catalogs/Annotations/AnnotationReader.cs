using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Annotations;

/// <summary>Reads annotations.</summary>
public static class AnnotationReader
{
    /// <summary>The annotations, or null when the text is not a document with all names in it.</summary>
    public static CatalogAnnotations? Read(string text)
    {
        if (ConfigJsonReader.Read(text) is not ConfigMap document)
            return null;
        if (document.Text("catalog") is not { } catalog || document.Text("engine") is not { } engine)
            return null;
        if (document.Text("program") is not { } program || document.Text("record") is not { } record)
            return null;
        if (document.Text("base") is not { } baseRecord || document.Text("summary") is not { } summary)
            return null;
        return new CatalogAnnotations
        {
            Catalog = catalog,
            Engine = engine,
            Reads = document.Text("reads"),
            Root = document.Text("root"),
            Program = program,
            Record = record,
            BaseRecord = baseRecord,
            Summary = summary,
            Group = document.Text("group") ?? "General",
            ModelPrefix = document.Text("modelPrefix") ?? "",
            Flags = EquatableMap.From(document.Map("flags").Entries
                .Select(static flag => KeyValuePair.Create(flag.Key, flag.Value as ConfigMap ?? ConfigMap.Empty))),
            Spellings = Texts(document.Map("spellings")),
            Groups = Texts(document.Map("groups")),
            Models = Texts(document.Map("models")),
        };
    }

    private static EquatableMap<string, string> Texts(ConfigMap map) => EquatableMap.From(map.Entries
        .Select(static entry => KeyValuePair.Create(entry.Key, (entry.Value as ConfigText)?.Value ?? "")));
}
