namespace Srtctl.Analysis.Causes.Tables;

/// <summary>Models, tokenizers and the hub they come from.</summary>
internal static class ModelSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "hub-gated",
            Class = CauseClass.Model,
            Prefilters = ["Cannot access gated repo", "GatedRepoError", "Access to model"],
            Pattern = "gated|GatedRepoError|is restricted",
            Says = "has no access to a gated model",
            Remedy = "Accept the model's terms with the account whose token the job uses, or use a local copy.",
            Examples =
            [
                "OSError: You are trying to access a gated repo.  Cannot access gated repo for url "
                    + "https://huggingface.co/meta-llama/Llama-3.1-8B/resolve/main/config.json.",
            ],
        },
        new()
        {
            Name = "hub-unauthorized",
            Class = CauseClass.Model,
            IsOftenHarmless = true,
            Prefilters =
            [
                "401 Client Error", "403 Client Error", "RepositoryNotFoundError", "Invalid user token",
                "Invalid credentials in Authorization header",
            ],
            Says = "was refused by the model hub",
            Remedy = "Check the repository's name and that HF_TOKEN reaches the container.",
            Examples =
            [
                "huggingface_hub.errors.RepositoryNotFoundError: 401 Client Error. (Request ID: Root=1-68)",
            ],
        },
        new()
        {
            Name = "hub-busy",
            Class = CauseClass.Model,
            IsOftenHarmless = true,
            Prefilters = ["429 Client Error", "Too Many Requests", "504 Server Error", "503 Server Error"],
            Precedence = Precedence.Symptom,
            Says = "was turned away by a busy server",
            Remedy = "Download the model once into a shared cache before the workers start.",
            Examples =
            [
                "huggingface_hub.errors.HfHubHTTPError: 429 Client Error: Too Many Requests for url: "
                    + "https://huggingface.co",
            ],
        },
        new()
        {
            Name = "hub-offline",
            Class = CauseClass.Model,
            IsOftenHarmless = true,
            Prefilters =
            [
                "We couldn't connect to 'https://huggingface.co'", "LocalEntryNotFoundError", "OfflineModeIsEnabled",
                "outgoing traffic has been disabled",
            ],
            Says = "looked for a model on the hub, which it cannot reach",
            Remedy = "Give the path of a complete local copy, or let the node reach the hub (HF_HUB_OFFLINE, proxies).",
            Examples =
            [
                "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them "
                    + "in the cached files.",
                "huggingface_hub.errors.LocalEntryNotFoundError: Cannot find an appropriate cached snapshot folder",
            ],
        },
        new()
        {
            Name = "model-path",
            Class = CauseClass.Model,
            Prefilters =
            [
                "Repo id must be", "is not a local folder", "does not appear to have a file named",
                "Can't load the configuration of", "Unrecognized model in",
            ],
            Says = "found no model at the path it was given",
            Remedy = "Check the model's path inside the container and that config.json lies there.",
            Examples =
            [
                "huggingface_hub.errors.HFValidationError: Repo id must be in the form 'repo_name' or "
                    + "'namespace/repo_name': "
                    + "'/model/deepseek-r1'.",
                "OSError: /model does not appear to have a file named config.json.",
            ],
        },
        new()
        {
            Name = "weights-missing",
            Class = CauseClass.Model,
            Prefilters =
            [
                "Cannot find any model weights", "No safetensors", "SafetensorError", "MetadataIncompleteBuffer",
                "HeaderTooLarge",
            ],
            Says = "found no weights, or damaged ones",
            Remedy = "Copy or download the model again; Git LFS pointers in place of weights are a common reason.",
            Examples =
            [
                "RuntimeError: Cannot find any model weights with `/model`",
                "safetensors_rust.SafetensorError: Error while deserializing header: MetadataIncompleteBuffer",
            ],
        },
        new()
        {
            Name = "weights-do-not-fit",
            Class = CauseClass.Model,
            Prefilters = ["size mismatch for", "shape mismatch", "Attempted to load weight", "The size of tensor a"],
            Pattern = "size mismatch for|shape mismatch|Attempted to load weight|size of tensor a \\(\\d+\\) must "
                + "match",
            Says = "has weights that do not fit the model's shape",
            Remedy = "Check that quantization, parallel sizes and engine version belong to this checkpoint.",
            Examples =
            [
                "AssertionError: Attempted to load weight (torch.Size([576, 7168])) into parameter "
                    + "(torch.Size([2112, 7168]))",
                "RuntimeError: The size of tensor a (128) must match the size of tensor b (64) at non-singleton "
                    + "dimension 1",
            ],
        },
        new()
        {
            Name = "model-unsupported",
            Class = CauseClass.Model,
            Prefilters =
            [
                "are not supported for now", "Unknown architecture", "Model architectures [",
                "does not recognize this architecture", "Unsupported architecture",
            ],
            Pattern = "Model architectures \\[.*not supported|nknown architecture|not recognize this "
                + "architecture|Unsupported architecture"
                + "|not supported for now",
            Says = "does not know the model's architecture",
            Remedy = "Use a newer image of the engine, or an engine that supports the model.",
            Examples =
            [
                "ValueError: Model architectures ['Qwen4ForCausalLM'] are not supported for now.",
                "ValueError: The checkpoint you are trying to load has model type `glm5` but Transformers does not "
                    + "recognize "
                    + "this architecture.",
            ],
        },
        new()
        {
            Name = "trust-remote-code",
            Class = CauseClass.Model,
            Prefilters = ["trust_remote_code=True", "--trust-remote-code"],
            Pattern = "requires you to execute|contains custom code|Please pass the argument|[Pp]lease set.*trust",
            Says = "is not allowed to run the model's own code",
            Remedy = "Set trust-remote-code when you trust the repository.",
            Examples =
            [
                "ValueError: The repository for /model contains custom code which must be executed to correctly load "
                    + "the "
                    + "model. Please pass the argument `trust_remote_code=True` to allow custom code to be run.",
            ],
        },
        new()
        {
            Name = "tokenizer",
            Class = CauseClass.Model,
            IsOftenHarmless = true,
            Prefilters =
            [
                "Can't load tokenizer for", "Tokenizer class", "Couldn't instantiate the backend tokenizer",
                "Error parsing line", "tokenizer.chat_template is not set",
            ],
            Pattern = "tokenizer|Tokenizer class .* does not exist|Error parsing line",
            Says = "could not load the tokenizer",
            Remedy = "Check that the tokenizer's files lie beside the model and fit the installed transformers.",
            Examples =
            [
                "OSError: Can't load tokenizer for '/model'. If you were trying to load it from "
                    + "'https://huggingface.co/models', "
                    + "make sure you don't have a local directory with the same name.",
                "ValueError: Tokenizer class TokenizersBackend does not exist or is not currently imported.",
            ],
        },
    ];
}
