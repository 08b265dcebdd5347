using Srtctl.Model.Values;

namespace Srtctl.Planning.Models;

/// <summary>Counts the weights of a transformer from its <c>config.json</c>. docs/memory.md has the formulas.</summary>
internal static class WeightCounting
{
    /// <summary>Matrices of a gated feed-forward layer: gate, up, down.</summary>
    private const double Matrices = 3;

    /// <summary>The counts; null for layers that are counted otherwise, such as those of Mamba.</summary>
    public static WeightCounts? Of(ConfigMap config)
    {
        if (config.Count("num_hidden_layers") is not { } layers || config.Count("hidden_size") is not { } hidden
            || config.Count("vocab_size") is not { } vocabulary || config.Text("hybrid_override_pattern") is not null
            || config.Text("model_type") is "nemotron_h" or "nemotron-nas" or "llama4_text"
            || AttentionCounting.Of(config, hidden) is not { } attention)
            return null;
        var embedding = (double)vocabulary * hidden * (config.Truth("tie_word_embeddings") ? 1 : 2);
        var feed = FeedForward(config, layers, hidden);
        return feed is not var (experts, dense)
            ? null
            : new WeightCounts(experts, attention.Total(layers), dense, embedding)
            {
                DraftShare = (double)(config.Count("num_nextn_predict_layers", "mtp_num_hidden_layers") ?? 0) / layers,
            };
    }

    private static (double Experts, double Dense)? FeedForward(ConfigMap config, int layers, int hidden)
    {
        var perSize = Matrices * hidden;
        var plain = config.Count("dense_intermediate_size", "intermediate_size");
        if (ModelConfig.ExpertsOf(config) is not { } experts)
            return plain is { } size ? (0, layers * perSize * size) : null;
        if (config.Count("moe_intermediate_size", "intermediate_size") is not { } expert)
            return null;
        var first = Math.Min(layers, config.Count("first_k_dense_replace") ?? 0);
        double shared = config.Count("shared_expert_intermediate_size")
            ?? (config.Count("n_shared_experts") ?? 0) * expert;
        return ((layers - first) * experts * perSize * expert,
            (layers - first) * perSize * shared + first * perSize * (plain ?? 0));
    }
}
