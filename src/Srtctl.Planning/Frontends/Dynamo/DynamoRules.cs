using Srtctl.Planning.Launch;

namespace Srtctl.Planning.Frontends.Dynamo;

/// <summary>What reads the frontend's flags. Analyzers are built from this file too.</summary>
internal static class DynamoRules
{
    public static FlagReader Reader { get; } = new("dynamo.frontend", ["dynamo-frontend"]);
}
