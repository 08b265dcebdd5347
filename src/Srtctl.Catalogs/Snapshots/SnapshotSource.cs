using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Snapshots;

/// <summary>Where the facts of a snapshot come from.</summary>
internal static class SnapshotSource
{
    /// <summary>
    /// The source. Of several commits the first stands for all; a copy kept by another repository is named as that
    /// repository's.
    /// </summary>
    public static CatalogVersion Read(string version, ConfigMap source)
    {
        var copy = source.Map("vendoredIn");
        var origin = copy.Has("commit") ? copy : source;
        var commit = origin.Find("commit") switch
        {
            ConfigText one => one.Value,
            ConfigMap several => several.Entries.Values.OfType<ConfigText>().Select(static text => text.Value).FirstOrDefault(),
            _ => null,
        };
        return new CatalogVersion(
            version,
            origin.Text("repository") ?? "",
            source.Text("ref") ?? "",
            commit ?? "",
            source.Text("date") ?? "",
            source.Text("confidence") ?? "");
    }
}
