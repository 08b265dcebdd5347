using System.Collections.Frozen;
using System.Text.Json;

namespace Srtctl.Planning.Models;

/// <summary>Models whose facts come with srtctl, from <c>catalogs/models.json</c>.</summary>
public static class ModelCatalog
{
    private static readonly Lazy<FrozenDictionary<string, ModelMatch>> Models = new(Read);

    private static readonly Lazy<FrozenDictionary<string, ModelMatch>> Endings = new(static () => Models.Value.Values
        .GroupBy(static model => Ending(model.Name), StringComparer.OrdinalIgnoreCase)
        .Where(static same => same.Count() == 1)
        .ToFrozenDictionary(static same => same.Key, static same => same.First(), StringComparer.OrdinalIgnoreCase));

    /// <summary>All models, one per name.</summary>
    public static IEnumerable<ModelMatch> All => Models.Value.Values;

    /// <summary>The model with a name on Hugging Face; null when it is not known.</summary>
    /// <param name="name">For example <c>deepseek-ai/DeepSeek-R1</c>.</param>
    public static ModelMatch? Find(string name) => Models.Value.GetValueOrDefault(name);

    /// <summary>The model whose name ends like a path; null when none does, or several do.</summary>
    public static ModelMatch? FindByEnding(string path) =>
        Endings.Value.GetValueOrDefault(Ending(path.TrimEnd('/'))) is { } found ? found with { IsSure = false } : null;

    private static string Ending(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static FrozenDictionary<string, ModelMatch> Read()
    {
        using var stream = typeof(ModelCatalog).Assembly.GetManifestResourceStream("catalogs/models.json")
            ?? throw new InvalidOperationException("The models are not in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("models").EnumerateArray().SelectMany(Named)
            .ToFrozenDictionary(static model => model.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<ModelMatch> Named(JsonElement model)
    {
        var shape = ModelConfig.Read(
            model.GetProperty("config").GetRawText(), model.GetProperty("source").GetString() ?? "");
        foreach (var name in model.GetProperty("names").EnumerateArray())
            if (shape is not null)
                yield return new ModelMatch(
                    name.GetProperty("name").GetString() ?? "",
                    shape with { Precision = name.GetProperty("precision").GetString() }, IsSure: true);
    }
}
