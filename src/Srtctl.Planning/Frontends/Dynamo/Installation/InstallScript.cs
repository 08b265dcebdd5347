using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning.Frontends.Dynamo.Installation;

/// <summary>Installs Dynamo inside a container, once per container however many tasks start in it.</summary>
internal static class InstallScript
{
    /// <summary>Where the site's wheels are seen in a container.</summary>
    public const string Wheels = "/srtctl-wheels";

    /// <summary>The script; null when the image's own Dynamo is used.</summary>
    public static string? Of(DynamoInstallation installation, ClusterSettings cluster, TemplateSet templates) =>
        Steps(installation, cluster, templates) is { } steps
            ? Render(templates, "install_dynamo.sh", new TemplateSlots().Safe("steps", Indented(steps)))
            : null;

    private static string? Steps(DynamoInstallation installation, ClusterSettings cluster, TemplateSet templates) =>
        installation switch
        {
            DynamoRelease release => Pip("--extra-index-url https://pypi.nvidia.com", release.Version),
            DynamoWheel wheel => Pip($"--no-index --no-deps --pre --find-links {Wheels}", wheel.Version),
            DynamoCommit commit => SourceBuild.Of(commit, cluster, templates),
            DynamoTopOfTree => SourceBuild.OfTopOfTree(templates),
            _ => null,
        };

    private static string Pip(string source, string version) =>
        $"pip install --break-system-packages --quiet {source} "
        + ShellWord.Join($"ai-dynamo-runtime=={version}", $"ai-dynamo=={version}");

    /// <summary>A rendered template without its last line feed.</summary>
    internal static string Render(TemplateSet templates, string name, TemplateSlots slots) =>
        templates.Render(name, slots).ToString().TrimEnd('\n');

    private static PlanText Indented(string steps) => steps.Replace("\n", "\n    ", StringComparison.Ordinal);
}
