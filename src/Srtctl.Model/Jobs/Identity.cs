using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// What the author says the job runs. It launches nothing: it is compared with what ran, and tells which versions of
/// the flag catalogs apply.
/// </summary>
public sealed record Identity
{
    /// <summary>Hugging Face repository of the model.</summary>
    public string? ModelRepository { get; init; }

    /// <summary>Commit of that repository.</summary>
    public string? ModelRevision { get; init; }

    /// <summary>Image reference with tag or digest, where the container is a file or an alias.</summary>
    public string? ContainerImage { get; init; }

    /// <summary>
    /// Versions by framework: <c>sglang</c>, <c>vllm</c>, <c>tensorrt_llm</c>, <c>dynamo</c>.
    /// </summary>
    public EquatableMap<string, string> Frameworks { get; init; } = EquatableMap<string, string>.Empty;
}
