using System.Text.Json;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about TensorRT-LLM's steps and files.</summary>
internal static class TrtllmRules
{
    private const string SharedMemory = "TRTLLM_EPLB_SHM_NAME";

    public static Rule[] All { get; } =
    [
        new(122, "shared memory is named for job and worker", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Variable, SharedMemory)
            && difference.Recorded == "moe_shared_<UUID>"
            && WorkerSubject.Worker(difference.Place.Subject)?.TrimEnd(']').Split('[') is [var role, var index]
            && difference.Planned == $"moe_shared_4242_{role}_{index}"),
        new(123, "its workers know the request plane", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Variable, "DYN_REQUEST_PLANE") && difference.OnlyPlanned
            && pair.Variant.Engine == "trtllm"
            && difference.Planned == pair.Variant.Config?["dynamo"].TextOrNull("request_plane")),
        new(124, "srun options hold for its steps", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Launcher) && difference.OnlyPlanned
            && pair.Variant.Engine == "trtllm"
            && pair.Variant.Config?["srun_options"].TextOrNull(difference.Place.Key.Split('#')[0]) == difference.Planned),
        new(115, "numbers of its files are numbers", static (difference, _) =>
            difference.Place.Subject.StartsWith("logs/trtllm_config_", StringComparison.Ordinal)
            && difference.Is(Aspect.Entry) && difference is { Recorded: { } text, Planned: { } number }
            && text == JsonSerializer.Serialize(number)),
    ];
}
