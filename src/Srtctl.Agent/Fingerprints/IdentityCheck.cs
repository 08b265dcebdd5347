using System.Text.Json;
using Srtctl.Model.Jobs;

namespace Srtctl.Agent.Fingerprints;

/// <summary>Compares what a job says about itself with a fingerprint of its worker.</summary>
internal static class IdentityCheck
{
    /// <summary>Shorter beginnings of a commit are no proof.</summary>
    private const int ShortestRevision = 7;

    /// <summary>One finding per statement.</summary>
    public static IEnumerable<IdentityFinding> Of(Identity said, JsonElement fingerprint)
    {
        if (said.ModelRepository is { } repository)
            yield return Repository(repository, fingerprint);
        if (said.ModelRevision is { Length: >= ShortestRevision } revision)
            yield return Revision(revision, Text(fingerprint, "model", "hf_revision"));
        if (said.ContainerImage is { } image)
            yield return new("container.image", IdentityStatus.Declared, $"{image}; a container does not know its image");
        foreach (var (name, version) in said.Frameworks)
            yield return Framework(name, version, Text(fingerprint, "frameworks", name));
    }

    private static IdentityFinding Repository(string said, JsonElement fingerprint)
    {
        const string Field = "model.repo";
        var found = Text(fingerprint, "model", "hf_repo") ?? Text(fingerprint, "model", "model_id");
        return found is null
            ? new(Field, IdentityStatus.Declared, $"{said}; the model's files name no repository")
            : Compared(Field, said, found, string.Equals(said, found, StringComparison.OrdinalIgnoreCase));
    }

    private static IdentityFinding Revision(string said, string? found) => Compared(
        "model.revision", said, found, found?.StartsWith(said, StringComparison.OrdinalIgnoreCase) == true);

    private static IdentityFinding Framework(string name, string said, string? found) =>
        Compared($"frameworks.{name}", said, found, said == found);

    private static IdentityFinding Compared(string field, string said, string? found, bool isSame) => isSame
        ? new(field, IdentityStatus.Confirmed, said)
        : new(field, IdentityStatus.Different, $"the job says {said}, the container has {found ?? "none"}");

    private static string? Text(JsonElement fingerprint, string section, string name) =>
        fingerprint.ValueKind == JsonValueKind.Object
        && fingerprint.TryGetProperty(section, out var part) && part.ValueKind == JsonValueKind.Object
        && part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
