using Srtctl.Model.Values;

namespace Srtctl.Planning.Models;

/// <summary>Reads the <c>config.json</c> of a model, as Hugging Face repositories and directories have it.</summary>
public static class ModelConfig
{
    /// <summary>The shape; null when the text is no <c>config.json</c> of a language model.</summary>
    /// <param name="config">Text of <c>config.json</c>.</param>
    /// <param name="source">Where the text is from.</param>
    /// <param name="bytes">Bytes of all weights; null when they are not known.</param>
    public static ModelShape? Read(string config, string source, long? bytes = null) =>
        ConfigJsonReader.Read(config) is ConfigMap document && Read(document, source) is { } shape
            ? shape with { Bytes = bytes }
            : null;

    /// <summary>Routed experts of a layer; null for a dense model.</summary>
    internal static int? ExpertsOf(ConfigMap config) =>
        config.Count("n_routed_experts", "num_local_experts", "num_experts", "moe_num_experts");

    /// <summary>The shape; null when it has no layers or no attention heads.</summary>
    private static ModelShape? Read(ConfigMap document, string source)
    {
        var config = document.Object("text_config") ?? document.Object("llm_config") ?? document;
        if (config.Count("num_attention_heads") is not { } heads)
            return null;
        var isLatent = config.Count("kv_lora_rank") is not null;
        return new ModelShape
        {
            Source = source,
            Layers = config.Count("num_hidden_layers"),
            Heads = heads,
            KvHeads = isLatent || config.Count("o_lora_rank") is not null
                ? null
                : config.Count("num_key_value_heads") ?? heads,
            Experts = ExpertsOf(config),
            MaxPositions = Positions(config),
            Weights = WeightCounting.Of(config),
            Kv = KvCounting.Of(config),
            Precision = CheckpointPrecision.Of(document, config),
        };
    }

    /// <summary>Positions that a model was trained on, stretched as its own scaling says.</summary>
    private static long? Positions(ConfigMap config)
    {
        var said = config.Count("max_position_embeddings");
        var scaling = config.Object("rope_scaling") ?? config.Object("rope_parameters");
        var stretched = scaling?.Number("factor") * scaling?.Number("original_max_position_embeddings");
        return said is { } positions ? (long)Math.Max(positions, stretched ?? 0) : null;
    }
}
