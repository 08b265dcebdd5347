using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Model.Values;

namespace Srtctl.Planning.Engines;

/// <summary>What a worker is told about publishing KV-cache events.</summary>
internal static class KvEventsArgument
{
    private const string Endpoint = "endpoint";

    /// <summary>The settings as JSON.</summary>
    /// <param name="events">What the job says.</param>
    /// <param name="defaults">What the engine needs beside publisher and topic.</param>
    /// <param name="port">Port of the process.</param>
    public static PlanText Of(KvEvents events, EquatableMap<string, ConfigValue> defaults, int port)
    {
        var settings = new EquatableMap<string, ConfigValue> { ["publisher"] = "zmq", ["topic"] = "kv-events" }
            .With(defaults).With(events.Settings);
        return new ConfigMap(settings.ContainsKey(Endpoint) ? settings : settings.With(Endpoint, $"tcp://*:{port}"))
            .ToString();
    }
}
