namespace Srtctl.Analysis.Causes.Tables;

/// <summary>Programs that fail by themselves, and the noise of those that end with them.</summary>
internal static class ProgramSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "segmentation-fault",
            Class = CauseClass.Program,
            Precedence = Precedence.Symptom,
            Prefilters = ["Segmentation fault", "Caught signal 11", "SIGSEGV", "Fatal Python error"],
            Says = "crashed",
            Remedy = "Read the stack that follows; try another version of the library in its first frames.",
            Examples =
            [
                "Fatal Python error: Segmentation fault",
                "[node3:4711 :0:4711] Caught signal 11 (Segmentation fault: address not mapped to object at address "
                    + "(nil))",
            ],
        },
        new()
        {
            Name = "watchdog",
            Class = CauseClass.Program,
            Precedence = Precedence.Symptom,
            Prefilters =
            [
                "Watchdog timeout", "watchdog_timeout", "Hang detected", "No available shared memory broadcast block",
            ],
            Pattern = "Watchdog timeout \\(|watchdog_timeout=.*timeout|Hang detected|broadcast block found in \\d+",
            Says = "made no step for so long that its watchdog gave up",
            Remedy = "Look for the rank that waits first; when a step only takes long (compilation), raise the "
                + "watchdog's limit.",
            Examples =
            [
                "[2026-03-04 05:06:07 TP0] Watchdog timeout (self.watchdog_timeout=300, self.soft=False)",
            ],
        },
        new()
        {
            Name = "agent-failure",
            Class = CauseClass.Program,
            Prefilters = ["SRT3019"],
            Says = "failed in srtctl's own agent",
            Remedy = "Read logs/agent_failure.txt and report it.",
            Examples = ["2026-03-04 05:06:07 [ERROR] SRT3019 The agent failed: it expected something else."],
        },
        new()
        {
            Name = "mock-failure",
            Class = CauseClass.Intended,
            Prefilters = ["SRTCTL_MOCK_"],
            Pattern = "as SRTCTL_MOCK_\\w+ asks",
            Says = "failed as the rehearsal asked it to",
            Remedy = "Remove the SRTCTL_MOCK_ variable.",
            Examples = ["mock engine: exiting 2 s after ready, as SRTCTL_MOCK_EXIT_AFTER asks"],
        },
        new()
        {
            Name = "assertion",
            Class = CauseClass.Program,
            Precedence = Precedence.Symptom,
            IsOftenHarmless = true,
            Prefilters = ["AssertionError", "Assertion failed", "Assertion `", "TLLM_CHECK", "panicked at"],
            Pattern = "AssertionError|Assertion failed|Assertion `.*failed|panicked at",
            Says = "broke one of its own assumptions",
            Remedy = "Read the condition in the line: it usually names the setting that does not fit.",
            Examples =
            [
                "[TensorRT-LLM][ERROR] Assertion failed: Can't free tmp workspace (cpp/runtime/buffers.cpp:12)",
                "AssertionError: speculative decoding needs page size 1",
                "thread 'main' panicked at lib/llm/src/kv_router.rs:88:14:",
            ],
        },
        new()
        {
            Name = "python-exception",
            Class = CauseClass.Program,
            Precedence = Precedence.Generic,
            IsOftenHarmless = true,
            Prefilters = ["Error: ", "Exception: "],
            Pattern = "(^|[\\s|\\]])([A-Za-z_][\\w]*\\.)*[A-Z]\\w*(Error|Exception): ",
            Says = "ended with an exception",
            Remedy = null,
            Examples =
            [
                "RuntimeError: expected scalar type Half but found BFloat16",
                "(EngineCore_DP0 pid=9) ERROR 11-04 05:31:43 [core.py:718] KeyError: 'model.layers.61.mlp'",
            ],
        },
        new()
        {
            Name = "engine-gone",
            Class = CauseClass.Program,
            Precedence = Precedence.Consequence,
            Prefilters =
            [
                "EngineDeadError", "Engine core initialization failed", "EngineCore failed to start",
                "Engine process died", "Rank 0 scheduler is dead", "died unexpectedly",
                "Received sigquit from a child process", "Subprocess", "scheduler died",
            ],
            Pattern = "EngineDeadError|Engine core init|EngineCore failed|Engine process died|scheduler is "
                + "dead|died|sigquit|scheduler died",
            Says = "lost one of its own processes",
            Remedy = "Read the lines before: the process that ended says why.",
            Examples =
            [
                "RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {}",
                "[2026-03-04 05:06:07] Received sigquit from a child process. It usually means the child failed.",
            ],
        },
        new()
        {
            Name = "terminated",
            Class = CauseClass.Program,
            Precedence = Precedence.Consequence,
            Prefilters = ["SIGTERM", "KeyboardInterrupt", "CancelledError", "Terminated", "Killed", "Shutting down"],
            Pattern = "SIGTERM|KeyboardInterrupt|CancelledError|: Terminated|^Terminated|^Killed|: Killed|Shutting "
                + "down",
            Says = "was told to end",
            Examples =
            [
                "[2026-03-04 05:06:07] SIGTERM received. signum=None frame=None. Draining requests and shutting "
                    + "down...",
                "asyncio.exceptions.CancelledError",
            ],
        },
    ];
}
