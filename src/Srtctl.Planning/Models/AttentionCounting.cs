using Srtctl.Model.Values;

namespace Srtctl.Planning.Models;

/// <summary>Weights of the attention layers of a model.</summary>
/// <param name="Full">Weights of a layer that attends to all tokens.</param>
/// <param name="Linear">Weights of a layer with linear attention.</param>
/// <param name="LinearLayers">How many layers of those there are.</param>
internal sealed record AttentionCounting(double Full, double Linear, int LinearLayers)
{
    /// <summary>The weights of one layer of each kind; null when the sizes are not all there.</summary>
    public static AttentionCounting? Of(ConfigMap config, int hidden)
    {
        if (config.Count("num_attention_heads") is not { } heads)
            return null;
        double? full = config.Count("kv_lora_rank") is { } latent ? Latent(config, hidden, heads, latent)
            : config.Count("o_lora_rank") is { } output ? Grouped(config, hidden, heads, output)
            : Plain(config, hidden, heads);
        return full is { } weights
            ? new AttentionCounting(weights, LinearOf(config, hidden), KvCounting.LinearLayers(config))
            : null;
    }

    /// <summary>The weights of all layers.</summary>
    public double Total(int layers) => (layers - LinearLayers) * Full + LinearLayers * Linear;

    private static double Plain(ConfigMap config, double hidden, int heads)
    {
        var size = config.Count("head_dim") ?? (int)hidden / heads;
        double queries = config.Truth("attn_output_gate") ? 2 * heads : heads;
        return hidden * size * (queries + heads + 2 * (config.Count("num_key_value_heads") ?? heads));
    }

    /// <summary>Multi-head latent attention: queries, keys and values go through narrow vectors.</summary>
    private static double? Latent(ConfigMap config, double hidden, int heads, int latent)
    {
        if (config.Count("qk_nope_head_dim") is not { } plain || config.Count("qk_rope_head_dim") is not { } rotated
            || config.Count("v_head_dim") is not { } value)
            return null;
        var queries = config.Count("q_lora_rank") is { } narrow
            ? hidden * narrow + (double)narrow * heads * (plain + rotated)
            : hidden * heads * (plain + rotated);
        return queries + hidden * (latent + rotated)
            + (double)latent * heads * (plain + value) + heads * value * hidden;
    }

    /// <summary>One vector of keys and values for all heads, and an output in groups.</summary>
    private static double? Grouped(ConfigMap config, double hidden, int heads, int output) =>
        config.Count("q_lora_rank") is { } narrow && config.Count("head_dim") is { } size
        && config.Count("o_groups") is { } groups
            ? hidden * narrow + (double)narrow * heads * size + hidden * size
                + (double)heads * size * output + (double)groups * output * hidden
            : null;

    private static double LinearOf(ConfigMap config, double hidden)
    {
        double keys = (config.Count("linear_num_key_heads") ?? 0) * (config.Count("linear_key_head_dim") ?? 0);
        double values = (config.Count("linear_num_value_heads") ?? 0) * (config.Count("linear_value_head_dim") ?? 0);
        return hidden * (2 * keys + 3 * values);
    }
}
