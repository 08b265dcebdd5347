using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Text;

namespace Srtctl.Planning.Resolution;

/// <summary>Turns the names a job uses into the paths and images a site has.</summary>
internal sealed class Aliases(ClusterSettings cluster, Findings findings)
{
    /// <summary>Model directory or <c>hf:</c> reference.</summary>
    public string Model(string path) =>
        IsPath(path) || path.StartsWith("hf:", StringComparison.Ordinal)
            ? path
            : Resolve(
                path, cluster.ModelPaths, "SRT1020", "Model.Path", "model_paths", "an absolute path or hf:<name>");

    /// <summary>Image file or reference.</summary>
    public string Image(string image, string place) =>
        cluster.Containers.TryGetValue(image, out var known) ? known
            : IsPath(image) || image.Contains(':') || image.Contains('/') ? image
            : Resolve(image, cluster.Containers, "SRT1021", place, "containers", "an image file or reference");

    private string Resolve(
        string name, EquatableMap<string, string> known, string code, string place, string section, string alternatives)
    {
        if (known.TryGetValue(name, out var value))
            return value;
        var hint = NearNames.Question(name, [.. known.Keys]);
        if (cluster.Source is null)
            findings.Warning(
                "SRT1022", place, $"'{name}' is an alias, and there is no cluster file to look it up in.",
                "On the cluster it must be in srtslurm.yaml.");
        else
            findings.Error(
                code, place, $"'{name}' is not in {section} of {cluster.Source}. {hint}".TrimEnd(),
                $"Use a known alias, or {alternatives}.");
        return name;
    }

    private static bool IsPath(string text) =>
        text.StartsWith('/') || text.StartsWith('.') || text.StartsWith('~') || text.StartsWith('$');
}
