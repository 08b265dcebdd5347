using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Model.Values;
using Srtctl.Planning.Infrastructure;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>The file in which vLLM's Mooncake connector finds its settings.</summary>
internal static class VllmStoreFile
{
    /// <summary>File name in the log directory.</summary>
    public const string Name = "mooncake_store_config.json";

    private const string Master = "master_server_address";

    /// <summary>One entry a line; the master's address, which the allocation decides, comes last.</summary>
    public static PlannedFile Of(ResolvedJob job, MooncakeStore store)
    {
        var settings = (store.StoreSettings ?? EquatableMap<string, ConfigValue>.Empty).Without(Master);
        var lines = settings.Select(static entry => $"  {new ConfigText(entry.Key)}: {entry.Value},\n");
        return new PlannedFile(
            $"logs/{Name}",
            PlanText.Of($$"""
                {
                {{string.Concat(lines)}}  "{{Master}}": "{{MooncakeMaster.Address(job)}}"
                }

                """));
    }
}
