using Srtctl.Model.Collections;
using Srtctl.Planning.Versions;

namespace Srtctl.Analyzers.Jobs;

/// <summary>
/// What a job says about its versions. Clues are asked in order, so that one which nobody can read hides all after it.
/// </summary>
internal static class SaidClues
{
    public static VersionClues Of(SaidRecord job)
    {
        var isDynamo = !job.IsOpen("Frontend") && job.Find("Frontend") is null or SaidRecord { Type: "DynamoFrontend" };
        var installation = isDynamo ? Installation(job.Find("Frontend") as SaidRecord) : (null, false);
        var clues = new VersionClues
        {
            Installed = installation.Version,
            TakesDynamoFromImage = installation.FromImage,
        };
        if (job.IsOpen("EngineVersion"))
            return clues;
        clues = clues with { Stated = job.Word("EngineVersion") };
        return job.Find("Identity") switch
        {
            null => clues with { Images = Images(job) },
            SaidRecord identity when !identity.IsOpen("Frameworks") && Versions(identity) is { } versions =>
                clues with { Identity = versions, Images = Images(job, identity) },
            _ => clues,
        };
    }

    private static (string? Version, bool FromImage) Installation(SaidRecord? frontend) =>
        frontend?.Find("Installation") switch
        {
            null => (null, true),
            SaidRecord { Type: "DynamoFromImage" } => (null, true),
            SaidRecord { Type: "DynamoRelease" or "DynamoWheel" } installed => (installed.Word("Version"), false),
            SaidRecord { Type: "DynamoCommit" } installed => (installed.Word("Hash"), false),
            _ => (null, false),
        };

    private static EquatableMap<string, string>? Versions(SaidRecord identity)
    {
        var versions = new EquatableMap<string, string>();
        if (identity.Find("Frameworks") is not { } said)
            return versions;
        if (said is not SaidRecord { IsWhole: true } frameworks)
            return null;
        foreach (var (framework, version) in frameworks.Members)
        {
            if (version.Value is not SaidWord word)
                return null;
            versions[framework] = word.Word;
        }

        return versions;
    }

    private static EquatableArray<string> Images(SaidRecord job, SaidRecord? identity = null)
    {
        if (identity?.IsOpen("ContainerImage") == true)
            return [];
        string?[] images = [identity?.Word("ContainerImage"), job.Word("Container")];
        return EquatableArray.From(images.OfType<string>());
    }
}
