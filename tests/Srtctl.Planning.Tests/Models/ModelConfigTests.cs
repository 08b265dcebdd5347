using Srtctl.Planning.Models;

namespace Srtctl.Planning.Tests.Models;

/// <summary>Reading a model's own files.</summary>
public class ModelConfigTests
{
    [Fact]
    public void A_dense_model_has_its_heads_positions_and_bytes()
    {
        var shape = ModelConfig.Read(
            """
            {
              "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32, "num_key_value_heads": 8,
              "intermediate_size": 14336, "vocab_size": 128256, "max_position_embeddings": 131072,
              "torch_dtype": "bfloat16"
            }
            """,
            "a directory", 16060522496);

        Assert.NotNull(shape);
        Assert.Equal((32, 32, 8, 131072L), (shape.Layers, shape.Heads, shape.KvHeads, shape.MaxPositions));
        Assert.Equal((16060522496L, "bf16"), (shape.Bytes, shape.Precision));
        Assert.Equal(131072, shape.Kv?.PerToken(1, 1, Estimate.Exactly(2)).High);
    }

    [Fact]
    public void A_latent_cache_is_on_every_GPU_and_heads_of_keys_are_shared()
    {
        var latent = ModelCatalog.Find("deepseek-ai/DeepSeek-R1")?.Shape;

        Assert.Equal(61 * 576 * 2, latent?.Kv?.PerToken(8, 1, Estimate.Exactly(2)).High);
        Assert.Null(latent?.KvHeads);
    }

    [Fact]
    public void The_language_part_of_a_model_that_sees_is_read()
    {
        var shape = ModelConfig.Read(
            """{ "vision_config": {}, "text_config": { "num_attention_heads": 24, "num_hidden_layers": 4 } }""", "x");

        Assert.Equal((24, 4), (shape?.Heads, shape?.Layers));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "num_attention_heads": "many" }""")]
    [InlineData("""{ "num_attention_heads": -3 }""")]
    public void What_is_no_language_model_is_no_shape(string text) => Assert.Null(ModelConfig.Read(text, "x"));

    [Fact]
    public void Positions_reach_as_far_as_the_models_own_scaling_stretches_them()
    {
        var shape = ModelConfig.Read(
            """
            {
              "num_attention_heads": 8, "max_position_embeddings": 32768,
              "rope_scaling": { "factor": 4.0, "original_max_position_embeddings": 32768 }
            }
            """,
            "x");

        Assert.Equal(131072, shape?.MaxPositions);
    }
}
