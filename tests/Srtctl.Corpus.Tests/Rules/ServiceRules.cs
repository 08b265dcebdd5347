using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about infrastructure, frontends and nginx.</summary>
internal static class ServiceRules
{
    private static readonly string[] Scratch =
    [
        "pid", "http/client_body_temp_path", "http/proxy_temp_path", "http/fastcgi_temp_path", "http/uwsgi_temp_path",
        "http/scgi_temp_path",
    ];

    public static Rule[] All { get; } =
    [
        new(29, "etcd and NATS run on the host", static (difference, _) =>
            IsInfrastructure(difference) && difference.Is(Aspect.Image) && difference.OnlyRecorded),
        new(29, "etcd and NATS have a log each", static (difference, _) =>
            IsInfrastructure(difference) && difference.Is(Aspect.Launcher, "output")
            && difference.Recorded == "<OUTPUT_DIR>/logs/infra.out"
            && difference.Planned?.EndsWith($"_{difference.Place.Subject}.out", StringComparison.Ordinal) == true),
        new(30, "their files lie in a directory of the job", static (difference, _) =>
            IsInfrastructure(difference) && difference.Is(Aspect.Entry, "directory")
            && difference.Recorded == $"/tmp/{difference.Place.Subject}"
            && difference.Planned == $"/tmp/srtctl-4242/{difference.Place.Subject}"),
        new(31, "etcd says itself that it is ready", static (difference, pair) =>
            difference.IsOf("etcd") && difference.Is(Aspect.Readiness, "2379")
            && difference.Recorded == $"tcp on node {Infrastructure(pair)} for 300 s"
            && difference.Planned == $"/health on node {Infrastructure(pair)} for 120 s"),
        new(19, "without Dynamo infrastructure does not start", static (difference, pair) =>
            difference.Is(Aspect.Order, "kinds") && Started(pair) == difference.Planned),
        new(32, "nginx starts behind the frontends", static (difference, pair) =>
            difference.Is(Aspect.Order, "kinds")
            && Started(pair).Replace("nginx frontends", "frontends nginx", StringComparison.Ordinal)
                == difference.Planned),
        new(32, "nginx refuses no backend that it met too early", static (difference, _) =>
            IsNginx(difference) && difference.Place.Key.Split('#')[0] == "http/upstream/server"
            && $"{difference.Recorded} max_fails=0" == difference.Planned),
        new(33, "nginx keeps its files in the log directory", static (difference, _) =>
            IsNginx(difference) && difference.OnlyPlanned && Scratch.Contains(difference.Place.Key)
            && difference.Planned?.StartsWith("/logs/", StringComparison.Ordinal) == true),
        new(33, "nginx writes its errors to its log", static (difference, _) =>
            IsNginx(difference) && difference.OnlyPlanned && difference.Is(Aspect.Entry, "error_log")
            && difference.Planned == "stderr"),
        new(34, "readiness is asked every second", static (difference, pair) =>
            difference.IsOf("service") && difference.Is(Aspect.Readiness, "interval")
            && difference is { Recorded: "10", Planned: "1" }
            && pair.Recorded["service", Aspect.Readiness, "timeout"] == pair.Planned["service", Aspect.Readiness, "timeout"]),
        new(130, "a server that lists its model is ready", static (difference, _) =>
            difference.IsOf("service") && difference.Is(Aspect.Readiness, "path")
            && difference is { Recorded: "/health /v1/models", Planned: "/v1/models" }),
        new(128, "the port of trtllm-serve is the planner's", static (difference, pair) =>
            difference.IsOf("logs/ser.yaml") && difference.Is(Aspect.Entry, "port")
            && difference.Planned == pair.Recorded["service", Aspect.Port, "http"]),
        new(35, "NATS has two minutes", static (difference, pair) =>
            difference.IsOf("nats") && difference.Is(Aspect.Readiness, "4222")
            && difference.Recorded == $"tcp on node {Infrastructure(pair)} for 300 s"
            && difference.Planned == $"tcp on node {Infrastructure(pair)} for 120 s"),
    ];

    private static string Started(LaunchPair pair)
    {
        var order = pair.Recorded["job", Aspect.Order, "kinds"] ?? "";
        return pair.Variant.Frontend == "dynamo" ? order : order.Replace("infrastructure ", "", StringComparison.Ordinal);
    }

    private static bool IsInfrastructure(Difference difference) => difference.Place.Subject is "etcd" or "nats";

    private static bool IsNginx(Difference difference) =>
        difference.IsOf("logs/nginx.conf") && difference.Is(Aspect.Entry);

    private static string? Infrastructure(LaunchPair pair) => pair.Recorded["job", Aspect.Placement, "infra"];
}
