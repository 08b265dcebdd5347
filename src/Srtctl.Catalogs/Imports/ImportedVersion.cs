using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Imports;

/// <summary>Reads a kept import, so that it can be looked up and checked against like a covered version.</summary>
public static class ImportedVersion
{
    /// <summary>What it says; null when the text is no import.</summary>
    public static VersionFlags? Read(string text)
    {
        if (ConfigJsonReader.Read(text) is not ConfigMap document || document.Text("catalog") is not { } catalog)
            return null;
        if (SnapshotReader.Read(text) is not { } snapshot)
            return null;
        var root = HelpProgram.Find(catalog) is { TellsSchema: true } ? document.Map("config").Text("root") : null;
        var entries = snapshot.Models.SelectMany(model => model.Value.Select(entry =>
            SnapshotFlags.Describe(entry, model.Key == root ? "" : $"{model.Key}.")));
        return new VersionFlags
        {
            Catalog = catalog,
            Version = snapshot.Version.Version,
            Image = document.Map("source").Text("image"),
            Flags = EquatableArray.From(snapshot.Flags
                .Select(static flag => SnapshotFlags.Describe(flag, ""))
                .Concat(entries)
                .OrderBy(static flag => flag.Name, StringComparer.Ordinal)),
        };
    }
}
