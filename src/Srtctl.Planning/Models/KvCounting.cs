using Srtctl.Model.Values;

namespace Srtctl.Planning.Models;

/// <summary>Finds what a token takes in the KV cache of a model.</summary>
internal static class KvCounting
{
    /// <summary>Bytes that an index keeps beside its keys of one byte: one scale per token.</summary>
    private const int IndexScale = 4;

    /// <summary>The shape; null where layers compress tokens together or are of an unknown kind.</summary>
    public static KvShape? Of(ConfigMap config)
    {
        if (config.Count("num_hidden_layers") is not { } layers || config.Count("num_attention_heads") is not { } heads
            || !config.List("compress_ratios").IsEmpty)
            return null;
        var index = config.Count("index_head_dim") is { } size ? size + IndexScale : 0;
        var growing = Growing(config, layers);
        if (config.Count("kv_lora_rank") is { } latent)
            return new KvShape(growing, latent + (config.Count("qk_rope_head_dim") ?? 0), 0, 0, index);
        var headSize = config.Count("head_dim") ?? (config.Count("hidden_size") ?? 0) / heads;
        return headSize == 0
            ? null
            : new KvShape(growing, 0, config.Count("num_key_value_heads") ?? heads, headSize, index);
    }

    /// <summary>Layers with linear attention, whose state does not grow.</summary>
    public static int LinearLayers(ConfigMap config)
    {
        var layers = config.Count("num_hidden_layers") ?? 0;
        var kinds = config.List("layer_types");
        return !kinds.IsEmpty ? kinds.Count(static kind => kind is ConfigText { Value: "linear_attention" })
            : config.Count("full_attention_interval") is { } interval ? layers - layers / interval
            : 0;
    }

    private static Estimate Growing(ConfigMap config, int layers)
    {
        if (config.Text("hybrid_override_pattern") is { } pattern)
            return Estimate.Exactly(pattern.Count(static layer => layer == '*'));
        var growing = layers - LinearLayers(config);
        var windowed = config.List("layer_types")
            .Count(static kind => kind is ConfigText { Value: "sliding_attention" });
        return new Estimate(growing - windowed, growing);
    }
}
