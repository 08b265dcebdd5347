using Srtctl.Model.Collections;
using Srtctl.Planning.Rendering;

namespace Srtctl.Runtime.Clusters;

/// <summary>Templates a site keeps in <c>templates/</c> beside its cluster file.</summary>
internal static class SiteTemplates
{
    public static TemplateSet Beside(string clusterFile)
    {
        var folder = Path.Combine(Path.GetDirectoryName(clusterFile) ?? ".", "templates");
        if (!Directory.Exists(folder))
            return TemplateSet.BuiltIn;
        var texts = Directory.EnumerateFiles(folder, "*.template")
            .Order(StringComparer.Ordinal)
            .Select(static file => KeyValuePair.Create(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));
        return new TemplateSet(EquatableMap.From(texts));
    }
}
