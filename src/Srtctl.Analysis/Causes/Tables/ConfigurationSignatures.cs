namespace Srtctl.Analysis.Causes.Tables;

/// <summary>What a job asks for and a program refuses.</summary>
internal static class ConfigurationSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "unknown-flag",
            Class = CauseClass.Configuration,
            Prefilters =
            [
                "unrecognized arguments", "No such option", "unexpected argument '", "unknown option",
                "Unknown argument",
            ],
            Says = "does not know a flag it was given",
            Remedy = "Remove or rename the flag: srtctl catalog search finds what this version of the engine calls it.",
            Examples =
            [
                "launch_server.py: error: unrecognized arguments: --enable-foo 3",
                "Error: No such option: --max-batchsize (Possible options: --max_batch_size)",
                "error: unexpected argument '--kv-cache-blok-size' found",
            ],
        },
        new()
        {
            Name = "invalid-flag-value",
            Class = CauseClass.Configuration,
            Prefilters =
            [
                ": error: argument ", "Invalid value for '", "error: invalid value '", ": expected one argument",
            ],
            Says = "does not accept the value of a flag",
            Remedy = "Give the flag a value of the kind that the message names.",
            Examples =
            [
                "launch_server.py: error: argument --tp-size/--tensor-parallel-size: invalid int value: 'four'",
                "Error: Invalid value for '--backend': 'torch' is not one of 'pytorch', 'tensorrt'.",
            ],
        },
        new()
        {
            Name = "missing-flag",
            Class = CauseClass.Configuration,
            Prefilters = ["the following arguments are required", "Missing option '", "Missing argument '"],
            Says = "misses a flag that it needs",
            Remedy = "Set the flag that the message names.",
            Examples = ["launch_server.py: error: the following arguments are required: --model-path/--model"],
        },
        new()
        {
            Name = "unknown-setting",
            Class = CauseClass.Configuration,
            Prefilters =
            [
                "Extra inputs are not permitted", "extra_forbidden", "got an unexpected keyword argument",
                "unknown field `",
            ],
            Says = "does not know a setting of its configuration",
            Remedy = "Remove or rename the setting; the names change between engine versions.",
            Examples =
            [
                "  Extra inputs are not permitted [type=extra_forbidden, input_value=True, input_type=bool]",
                "TypeError: LlmArgs.__init__() got an unexpected keyword argument 'enable_chunked_contexts'",
            ],
        },
        new()
        {
            Name = "invalid-setting",
            Class = CauseClass.Configuration,
            Prefilters = ["validation error for", "validation errors for"],
            Says = "refuses its configuration",
            Remedy = "Mend the setting named in the lines after this one.",
            Examples = ["pydantic_core._pydantic_core.ValidationError: 1 validation error for TorchLlmArgs"],
        },
        new()
        {
            Name = "damaged-configuration",
            Class = CauseClass.Configuration,
            IsOftenHarmless = true,
            Prefilters =
            [
                "yaml.scanner.ScannerError", "yaml.parser.ParserError", "json.decoder.JSONDecodeError",
                "JSONDecodeError: ",
            ],
            Precedence = Precedence.Symptom,
            Says = "could not parse a file or an answer",
            Remedy = "Check the file named in the lines before this one.",
            Examples = ["json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)"],
        },
        new()
        {
            Name = "parallel-sizes",
            Class = CauseClass.Configuration,
            IsOftenHarmless = true,
            Prefilters = ["divisible by", "must be a multiple of", "not divisible"],
            Pattern = "(Error|assert|must|should|expected|is "
                + "not).*(divisible|multiple)|(divisible|multiple).*(Error|must|got)",
            Says = "cannot divide the model by the parallel sizes it was given",
            Remedy = "Choose tensor, expert and data parallel sizes that divide the heads, experts and dimensions "
                + "named.",
            Examples =
            [
                "ValueError: Total number of attention heads (28) must be divisible by tensor parallel size (8).",
                "AssertionError: 129280 is not divisible by 48",
            ],
        },
        new()
        {
            Name = "too-few-gpus",
            Class = CauseClass.Configuration,
            Prefilters =
            [
                "is larger than the number of available GPUs", "invalid device ordinal", "No CUDA GPUs are available",
                "world size is greater than", "no CUDA-capable device",
            ],
            Says = "sees fewer GPUs than it was told to use",
            Remedy = "Check the GPUs per node and step, CUDA_VISIBLE_DEVICES, and nvidia-smi on that node.",
            Examples =
            [
                "RuntimeError: CUDA error: invalid device ordinal",
                "RuntimeError: No CUDA GPUs are available",
                "ValueError: World size (8) is larger than the number of available GPUs (4) in this node.",
            ],
        },
        new()
        {
            Name = "context-too-long",
            Class = CauseClass.Configuration,
            Prefilters =
            [
                "is longer than the model's context length", "is greater than the derived max_model_len",
                "maximum context length is",
            ],
            Says = "was asked for more tokens than its context length",
            Remedy = "Lower input and output lengths or the maximum model length to what the model allows.",
            Examples =
            [
                "ValueError: User-specified max_model_len (262144) is greater than the derived max_model_len "
                    + "(max_position_embeddings=131072).",
                "This model's maximum context length is 4096 tokens. However, you requested 9216 tokens.",
            ],
        },
        new()
        {
            Name = "unsupported-feature",
            Class = CauseClass.Configuration,
            IsOftenHarmless = true,
            Prefilters = ["is not supported", "are not supported", "NotImplementedError"],
            Pattern = "(Error|ERROR|error|assert)\\S*:? .*not supported|NotImplementedError",
            Precedence = Precedence.Symptom,
            Says = "does not support what it was asked for",
            Remedy = "Choose another backend, format or version for the feature named.",
            Examples =
            [
                "ValueError: FP8 KV cache is not supported with the chosen attention backend",
                "NotImplementedError: DP attention with pipeline parallelism",
            ],
        },
        new()
        {
            Name = "address-in-use",
            Class = CauseClass.Configuration,
            Prefilters = ["ddress already in use", "EADDRINUSE", "port is already allocated", "Port already in use"],
            Says = "found its port taken",
            Remedy = "Find who listens there (ss -ltnp on the node): a left-over of an earlier job, or two processes "
                + "planned "
                + "with one port.",
            Examples =
            [
                "OSError: [Errno 98] Address already in use",
                "[Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
                "nginx: [emerg] bind() to 0.0.0.0:8000 failed (98: Address already in use)",
            ],
        },
        new()
        {
            Name = "ports-exhausted",
            Class = CauseClass.Client,
            Prefilters = ["Cannot assign requested address"],
            Says = "ran out of local ports, or binds to an address that the node does not have",
            Remedy = "Reuse connections or spread the load over several clients; for a server check the address it "
                + "binds to.",
            Examples = ["OSError: [Errno 99] Cannot assign requested address"],
        },
    ];
}
