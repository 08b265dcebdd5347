using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines.Sglang;

/// <summary>The lines an SGLang server prints while it loads, with sizes of no real model.</summary>
internal static class SglangStartupLines
{
    public static IEnumerable<string> Of(EngineCommandLine command, ServiceTimeModel model)
    {
        var cache = string.Create(CultureInfo.InvariantCulture, $"{model.CacheTokens * 36.0 / 1024 / 1024:F2}");
        yield return "server_args=" + ServerArguments(command);
        yield return "Init torch distributed ends. mem usage=1.20 GB";
        yield return "Load weight begin. avail mem=176.10 GB";
        yield return "Load weight end. type=MockForCausalLM, dtype=torch.bfloat16, avail mem=75.11 GB, "
            + "mem usage=100.99 GB.";
        yield return $"KV Cache is allocated. #tokens: {model.CacheTokens}, KV size: {cache} GB";
        yield return "Memory pool end. avail mem=49.60 GB";
        yield return $"max_total_num_tokens={model.CacheTokens}, chunked_prefill_size={command.ChunkedPrefillSize}, "
            + $"max_prefill_tokens=16384, max_running_requests={model.MaxRunningRequests}, "
            + $"context_len={command.ContextLength}, available_gpu_mem=49.60 GB";
    }

    private static string ServerArguments(EngineCommandLine command)
    {
        var mode = command.Role switch
        {
            EngineRole.Prefill => "'prefill'",
            EngineRole.Decode => "'decode'",
            _ => "'null'",
        };
        return $"ServerArgs(model_path={Quoted(command.ModelPath)}, "
            + $"served_model_name={Quoted(command.ServedModelName)}, host={Quoted(command.Host)}, "
            + $"port={command.Port}, tp_size={command.TensorParallel}, dp_size={command.DataParallel}, "
            + $"ep_size={command.ExpertParallel}, pp_size={command.PipelineParallel}, nnodes={command.NodeCount}, "
            + $"node_rank={command.NodeRank}, disaggregation_mode={mode})";
    }

    private static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\").Replace("'", "\\'").Replace("\n", "\\n") + "'";
}
