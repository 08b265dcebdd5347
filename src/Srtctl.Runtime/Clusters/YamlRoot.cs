using Srtctl.Model.Diagnostics;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Runtime.Clusters;

/// <summary>Parses the text of a cluster file into its top mapping.</summary>
internal static class YamlRoot
{
    /// <summary>The top section, empty for an empty file; null when a finding says why there is none.</summary>
    public static YamlSection? Parse(string text, string file, List<Diagnostic> findings)
    {
        var read = YamlReader.Read(text, file);
        findings.AddRange(read.Diagnostics);
        if (read.Diagnostics.Any(static finding => finding.Severity == Severity.Error))
            return null;
        if (read.Root is null or YamlScalar { IsNull: true })
            return new YamlSection(new YamlMap(YamlMark.Start, []), file, "", findings);
        if (read.Root is YamlMap top)
            return new YamlSection(top, file, "", findings);
        findings.Add(ClusterFindings.NotSettings(read.Root.Mark.In(file)));
        return null;
    }
}
