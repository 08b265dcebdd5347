using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Recipes.Tests.Engines;

public sealed class MockerReadingTests
{
    [Fact]
    public void Defaults_of_recipes_are_passed() => Assert.Equal(
        new DynamoMockerOptions
        {
            EngineType = DynamoMockerEngineType.Vllm,
            SpeedupRatio = 100,
            DataParallelSize = 1,
            NumGpuBlocksOverride = 16384,
            MaxNumSeqs = 256,
            MaxNumBatchedTokens = 8192,
        },
        Options("backend: {type: mocker}"));

    [Fact]
    public void Flags_of_a_role_win_over_settings_of_all()
    {
        var options = Options("""
            backend:
              type: mocker
              engine_type: sglang
              max_num_seqs: 8
              num_workers: 3
              enable_prefix_caching: false
              mocker_config: {aggregated: {max-num-seqs: 512}}
            """);

        Assert.Equal(
            (DynamoMockerEngineType.Sglang, 512, 3, true),
            (options.EngineType, options.MaxNumSeqs, options.NumWorkers, options.NoEnablePrefixCaching));
    }

    [Fact]
    public void An_unknown_engine_is_refused() => Assert.Equal(
        ["SRT1421 r.yaml(5,38)"], Recipe.Found(Recipe.With("backend: {type: mocker, engine_type: tgi}")));

    private static DynamoMockerOptions Options(string backend) => Assert.IsType<DynamoMockerOptions>(
        ((Aggregated)Recipe.Job(Recipe.With(backend)).Deployment).Workers.Options);
}
