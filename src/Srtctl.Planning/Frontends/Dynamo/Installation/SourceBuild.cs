using System.Security.Cryptography;
using System.Text;
using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Text;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning.Frontends.Dynamo.Installation;

/// <summary>
/// Builds Dynamo from its repository and installs the result. A commit is built once per site: wheel and sources are
/// kept under the site's <c>configs</c>, where other containers wait for them.
/// </summary>
internal static class SourceBuild
{
    private const string SiteCache = "/configs/dynamo-wheels";
    private const string ContainerCache = "/tmp/srtctl-dynamo";

    public static string Of(DynamoCommit commit, ClusterSettings cluster, TemplateSet templates)
    {
        var cache = cluster.SiteRoot is null ? ContainerCache : SiteCache;
        return Render(templates, $"{cache}/{Key(commit)}", commit.Hash, Patches(commit));
    }

    public static string OfTopOfTree(TemplateSet templates) =>
        Render(templates, $"{ContainerCache}/top-of-tree", "HEAD", ":");

    private static string Render(TemplateSet templates, string cache, string revision, string patches) =>
        InstallScript.Render(
            templates, "build_dynamo.sh",
            new TemplateSlots().Word("cache", cache).Word("revision", revision).Safe("patches", patches));

    private static string Key(DynamoCommit commit)
    {
        if (commit.CargoPatches.IsEmpty)
            return commit.Hash;
        var patches = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', commit.CargoPatches)));
        return $"{commit.Hash}-patch-{Convert.ToHexStringLower(patches.AsSpan(0, 4))}";
    }

    private static string Patches(DynamoCommit commit) => commit.CargoPatches.IsEmpty
        ? ":"
        : string.Join("\n    ", commit.CargoPatches.Select(static patch =>
            $"find . -name Cargo.toml -exec sed -i -E {ShellWord.Quote(Substitution(patch))} {{}} +"));

    private static string Substitution(string patch)
    {
        var crate = patch[..patch.IndexOf('=', StringComparison.Ordinal)].Trim();
        var line = new StringBuilder(patch).Replace("\\", "\\\\").Replace("&", "\\&").Replace("|", "\\|");
        return $"s|^{crate}[[:space:]]*=.*|{line}|";
    }
}
