using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Engines.Mocker;

/// <summary>
/// <c>backend.type: mocker</c>: settings for all workers, with defaults that differ from the program's, and flags for
/// those of one role.
/// </summary>
internal sealed class MockerReader : IEngineReader
{
    private const int DefaultBlocks = 16384;
    private const int DefaultSequences = 256;
    private const int DefaultTokens = 8192;
    private const double DefaultSpeedup = 100;

    public string Word => "mocker";

    public EngineReading Read(RecipeSection backend, RecipeOutline outline)
    {
        var shared = Shared(backend);
        return new EngineReading
        {
            Workers = RoleSections.Read(
                backend, "mocker_config", outline, nameof(Pool.Options),
                (role, settings) => new WorkerReading(FlagSettings.Read(settings, shared, Planners(role)))),
        };
    }

    public bool Write(ExportRequest request, ExportedSection backend, ExportFindings findings)
    {
        if (request.EngineOf<DynamoMockerOptions>() is null)
            return false;
        backend.Roles("mocker_config", request.Job, (pool, place) =>
        {
            var flags = new ExportedSection().Flags(pool.Options, $"{place}.Options", findings);
            foreach (var (flag, value) in Usual.Settings())
                if (pool.Options.Setting(flag) is null)
                    findings.CannotSay(
                        $"{place}.Options.{flag.Property}", $"A recipe always passes {flag.Flag}.",
                        $"Set it; {value} is what recipes have.");
            return flags;
        });
        return true;
    }

    /// <summary>What recipes pass that say nothing.</summary>
    private static DynamoMockerOptions Usual { get; } = Shared(new RecipeSection(
        new YamlMap(YamlMark.Start, []), new RecipeTrail(new RecipeFindings(""))));

    private static DynamoMockerOptions Shared(RecipeSection backend)
    {
        var workers = backend.Value("num_workers")?.Integer() ?? 1;
        var decode = backend.Value("decode_speedup_ratio")?.Number() ?? 1;
        var options = new DynamoMockerOptions
        {
            SpeedupRatio = backend.Value("speedup_ratio")?.Number() ?? DefaultSpeedup,
            DataParallelSize = backend.Value("data_parallel_size")?.Integer() ?? 1,
            NumGpuBlocksOverride = backend.Value("num_gpu_blocks_override")?.Integer() ?? DefaultBlocks,
            MaxNumSeqs = backend.Value("max_num_seqs")?.Integer() ?? DefaultSequences,
            MaxNumBatchedTokens = backend.Value("max_num_batched_tokens")?.Integer() ?? DefaultTokens,
            DecodeSpeedupRatio = decode == 1 ? null : decode,
            NumWorkers = workers > 1 ? workers : null,
            BlockSize = backend.Optional("block_size")?.Integer(),
            StartupTime = backend.Optional("startup_time")?.Number(),
            KvTransferBandwidth = backend.Optional("kv_transfer_bandwidth")?.Number(),
            NoEnablePrefixCaching = backend.Value("enable_prefix_caching")?.Flag() == false ? true : null,
            NoEnableChunkedPrefill = backend.Value("enable_chunked_prefill")?.Flag() == false ? true : null,
        };
        options = Choice(options, "--engine-type", backend.Value("engine_type"), "vllm");
        options = Choice(options, "--kv-cache-dtype", backend.Optional("kv_cache_dtype"));
        return Choice(options, "--preemption-mode", backend.Optional("preemption_mode"));
    }

    /// <summary>Sets a flag whose words the catalog knows.</summary>
    private static DynamoMockerOptions Choice(
        DynamoMockerOptions options, string spelling, RecipeValue? value, string? usual = null)
    {
        if ((value?.Text() ?? usual) is not { } word || FlagTable.Find(options.Catalog)?.Find(spelling) is not { } flag)
            return options;
        var bound = options.Bind(flag, new ConfigText(word));
        if (bound.Problem is { } problem)
            value?.Problem("SRT1421", $"{spelling}: {problem}.", "Correct the value.");
        return bound.Options as DynamoMockerOptions ?? options;
    }

    private static PlannerFlags Planners(Role role) => new()
    {
        Repeated = ["--model-path"],
        Same = new() { ["--disaggregation-mode"] = role == Role.Aggregated ? "agg" : RoleSections.KeyOf(role) },
        Chosen = ["--bootstrap-ports"],
    };
}
