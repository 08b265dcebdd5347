using System.Text.RegularExpressions;
using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Checks;

namespace Srtctl.Planning.Frontends.Dynamo.Installation;

/// <summary>Versions, commits and patches that can be installed.</summary>
internal static partial class InstallationChecks
{
    private const string Place = "Frontend.Installation";

    public static void Run(DynamoInstallation installation, ClusterSettings cluster, Findings findings)
    {
        switch (installation)
        {
            case DynamoRelease release:
                CheckVersion(release.Version, findings);
                break;
            case DynamoWheel wheel:
                CheckVersion(wheel.Version, findings);
                CheckWheels(cluster, findings);
                break;
            case DynamoCommit commit:
                CheckCommit(commit, findings);
                break;
        }
    }

    private static void CheckVersion(string version, Findings findings)
    {
        if (!Version().IsMatch(version) || version.EndsWith(".whl", StringComparison.Ordinal))
            findings.Error(
                "SRT1013", $"{Place}.Version", $"'{NameChecks.Visible(version)}' is no package version.",
                "Write it as PyPI does, for example 1.0.1.");
    }

    private static void CheckWheels(ClusterSettings cluster, Findings findings)
    {
        if (cluster.SiteRoot is null && cluster.Source is not null)
            findings.Error(
                "SRT1014", Place, "Wheels are taken from the site's directory, and the cluster file names none.",
                "Set srtctl_root in the cluster file and put the wheels under its wheelhouse/dynamo, or install a "
                    + "release.");
    }

    private static void CheckCommit(DynamoCommit commit, Findings findings)
    {
        if (!Hash().IsMatch(commit.Hash))
            findings.Error(
                "SRT1013", $"{Place}.Hash", $"'{NameChecks.Visible(commit.Hash)}' is no commit.",
                "Give 4 to 40 hexadecimal digits.");
        foreach (var (index, patch) in commit.CargoPatches.Index())
            if (!Patch().IsMatch(patch))
                findings.Error(
                    "SRT1013", $"{Place}.CargoPatches[{index}]",
                    $"'{NameChecks.Visible(patch)}' is no dependency of a Cargo.toml.",
                    "Write one line, crate = spec.");
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9.+!_-]*\z")]
    private static partial Regex Version();

    [GeneratedRegex(@"\A[0-9a-fA-F]{4,40}\z")]
    private static partial Regex Hash();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]+ *= *[^\n]+\z")]
    private static partial Regex Patch();
}
