namespace Srtctl.Analysis.Causes.Tables;

/// <summary>Services beside the engines, and the load client.</summary>
internal static class ServiceSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "etcd-unreachable",
            Class = CauseClass.Service,
            Prefilters =
            [
                "Failed to connect to etcd", "etcd not ready after", "Unable to create etcd",
                "creating primary lease", "etcdserver: request timed out", "etcd did not",
            ],
            Says = "did not reach etcd",
            Remedy = "Look at etcd's own log on the infrastructure node: is it up, and is its address reachable from "
                + "this node?",
            Examples =
            [
                "Exception: Failed to connect to etcd server with config ClientOptions { etcd_url: "
                    + "[\"http://10.0.0.10:2379\"] }",
            ],
        },
        new()
        {
            Name = "etcd-lease",
            Class = CauseClass.Service,
            Precedence = Precedence.Symptom,
            IsOftenHarmless = true,
            Prefilters =
            [
                "lease expired", "requested lease not found", "keep alive ta", "Lease has expired", "lease lost",
                "Lost lease",
            ],
            Pattern = "lease|Lease",
            Says = "lost its etcd lease and with it its registration",
            Remedy = "Look for a pause of the process or of etcd (slow disk, CPU starvation) longer than the lease.",
            Examples = ["ERROR dynamo_runtime::transports::etcd::lease: requested lease not found: lease expired"],
        },
        new()
        {
            Name = "nats-unreachable",
            Class = CauseClass.Service,
            Prefilters =
            [
                "Failed to connect to NATS", "nats: no servers available", "NoServersError", "nats.errors",
                "nats: IO error",
            ],
            Says = "did not reach NATS",
            Remedy = "Look at NATS's own log on the infrastructure node: is it up, and is its address reachable from "
                + "this node?",
            Examples = ["Error: Failed to connect to NATS: IO error: Connection refused (os error 111)"],
        },
        new()
        {
            Name = "nats-payload",
            Class = CauseClass.Service,
            Prefilters = ["maximum payload exceeded", "Maximum Payload Violation", "max payload size exceeded"],
            Says = "sent NATS more than it takes in one message",
            Remedy = "Raise max_payload of NATS, or use the TCP request plane.",
            Examples = ["nats: maximum payload exceeded"],
        },
        new()
        {
            Name = "workers-not-ready",
            Class = CauseClass.Service,
            Precedence = Precedence.Symptom,
            Prefilters =
            [
                "Model did not become ready", "did not all become ready", "Workers failed health check",
                "Health check failed after", "did not get healthy", "SRT3013",
            ],
            Says = "waited in vain for workers to become ready",
            Remedy = "Look at the log of the workers that are missing; when they only load slowly, allow more time "
                + "for readiness.",
            Examples =
            [
                "2026-03-04 05:06:07 [ERROR] Model did not become ready in 3600 seconds",
                "2026-03-04 05:06:07 [ERROR] Workers failed health check",
            ],
        },
        new()
        {
            Name = "workers-missing",
            Class = CauseClass.Service,
            Precedence = Precedence.Symptom,
            IsOftenHarmless = true,
            Prefilters =
            [
                "No instances found", "no instances available", "No available workers", "no healthy workers",
                "No prefill workers available", "No decode workers available", "SRT3020", "no responders",
            ],
            Says = "has no worker left to send requests to",
            Remedy = "Look at the logs of the workers: they have ended, hang, or never registered.",
            Examples = ["ERROR dynamo_llm::http::service: Failed to generate completions: no instances available"],
        },
        new()
        {
            Name = "critical-process-ended",
            Class = CauseClass.Program,
            Precedence = Precedence.Generic,
            Prefilters = ["Critical process '"],
            Says = "saw a process end that must run until the end",
            Remedy = "Read that process's own log.",
            Examples = ["2026-03-04 05:06:07 [ERROR] Critical process 'decode_0_node3' exited with code 1"],
        },
        new()
        {
            Name = "requests-failed",
            Class = CauseClass.Client,
            Precedence = Precedence.Symptom,
            Prefilters =
            [
                "Initial test run failed", "All requests failed", "No valid results",
                "All connection attempts failed", "Successful requests:",
            ],
            Pattern = "Initial test run failed|ll requests failed|No valid results|ll connection attempts failed|"
                + "Successful requests:\\s+0\\s*$",
            Says = "got no request answered",
            Remedy = "Look at the frontend's and the workers' logs at that time for why they refuse requests.",
            Examples =
            [
                "ValueError: Initial test run failed - Please make sure benchmark arguments are correctly specified.",
                "Successful requests:                     0",
            ],
        },
        new()
        {
            Name = "model-name",
            Class = CauseClass.Client,
            Prefilters = ["does not exist.", "Model not found", "model_not_found"],
            Pattern = "[Tt]he model .* does not exist|Model not found|model_not_found",
            Says = "asked for a model name that nobody serves",
            Remedy = "Give the client the served model name of the workers.",
            Examples =
            [
                "Error: {\"message\":\"The model `deepseek-r1` does not "
                    + "exist.\",\"type\":\"NotFoundError\",\"code\":404}",
            ],
        },
        new()
        {
            Name = "request-timeout",
            Class = CauseClass.Client,
            Precedence = Precedence.Symptom,
            IsOftenHarmless = true,
            Prefilters =
            [
                "ReadTimeout", "ServerTimeoutError", "asyncio.exceptions.TimeoutError", "run out of time",
                "504 Gateway Time",
            ],
            Says = "waited too long for an answer",
            Remedy = "Look at what the workers did at that time; under overload lower the concurrency or allow more "
                + "time.",
            Examples = ["httpx.ReadTimeout", "upstream timed out: 504 Gateway Time-out"],
        },
    ];
}
