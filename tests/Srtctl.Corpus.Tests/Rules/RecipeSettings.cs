using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>What the recipe says about a worker, defaults applied.</summary>
internal static class RecipeSettings
{
    /// <summary>Engine settings of a worker's role, or the arguments of a frontend.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Of(OracleVariant variant, string subject)
    {
        if (WorkerSubject.Role(subject) is null)
            return (variant.Config?["frontend"]).Members("args");
        var backend = variant.Config?["backend"];
        return (backend?[$"{variant.Engine}_config"]).Members(Section(subject));
    }

    /// <summary>Variables of a worker's role; null when the recipe has none of this name.</summary>
    public static string? RoleVariable(OracleVariant variant, string subject, string name) =>
        variant.Config?["backend"]?[$"{Section(subject)}_environment"].TextOrNull(name);

    /// <summary>Variables of the whole job; null when the recipe has none of this name.</summary>
    public static string? JobVariable(OracleVariant variant, string name) =>
        variant.Config?["environment"].TextOrNull(name);

    private static string Section(string subject) =>
        WorkerSubject.Role(subject) is "agg" ? "aggregated" : WorkerSubject.Role(subject) ?? "";
}
