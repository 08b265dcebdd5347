using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Frontends.Dynamo;

/// <summary>How the section <c>dynamo</c> says that Dynamo gets into the containers.</summary>
internal static class InstallationReader
{
    private const string DefaultVersion = "0.8.0";
    private const string Member = nameof(DynamoFrontend.Installation);

    public static DynamoInstallation Read(RecipeSection dynamo)
    {
        var installs = dynamo.Value("install", Member)?.Flag() ?? true;
        var version = dynamo.Optional("version", Member)?.Text();
        var commit = dynamo.Optional("hash", Member)?.Text();
        var newest = dynamo.Value("top_of_tree", Member)?.Flag() ?? false;
        var wheel = Wheel(dynamo.Optional("wheel", Member));
        var patches = dynamo.Optional("cargo_patches", Member)?.Texts() ?? [];
        RefuseSeveral(dynamo, commit is not null, newest, wheel is not null);
        if (!patches.IsEmpty && commit is null)
            dynamo.Findings.Error(
                "SRT1416", dynamo.MarkOf("cargo_patches"), "'dynamo.cargo_patches' needs 'dynamo.hash'.",
                "Patches apply to a build from a commit: add its hash, or delete the patches.");
        return !installs ? new DynamoFromImage()
            : commit is not null ? new DynamoCommit(commit) { CargoPatches = patches }
            : newest ? new DynamoTopOfTree()
            : wheel is not null ? new DynamoWheel(wheel)
            : new DynamoRelease(version ?? DefaultVersion);
    }

    /// <summary>The keys of an installation.</summary>
    public static ExportedSection Write(DynamoInstallation installation) => installation switch
    {
        DynamoRelease release => new ExportedSection().Text("version", release.Version),
        DynamoWheel wheel => new ExportedSection().Text("wheel", wheel.Version),
        DynamoTopOfTree => new ExportedSection().Flag("top_of_tree", true),
        DynamoCommit commit => new ExportedSection()
            .Text("hash", commit.Hash)
            .Texts("cargo_patches", commit.CargoPatches),
        _ => new ExportedSection().Flag("install", false),
    };

    private static string? Wheel(RecipeValue? value)
    {
        if (value?.Text() is not { } wheel)
            return null;
        if (string.IsNullOrWhiteSpace(wheel) || wheel.EndsWith(".whl", StringComparison.Ordinal) || wheel.Contains('/'))
            value.Refuse("a package version such as 1.2.0, not the name of a file");
        return wheel;
    }

    private static void RefuseSeveral(RecipeSection dynamo, params bool[] sources)
    {
        if (sources.Count(static said => said) > 1)
            dynamo.Findings.Error(
                "SRT1416", dynamo.Mark, "'dynamo' names more than one of 'hash', 'top_of_tree' and 'wheel'.",
                "Keep one.");
    }
}
