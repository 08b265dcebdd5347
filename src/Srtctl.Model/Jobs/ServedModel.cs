namespace Srtctl.Model.Jobs;

/// <summary>The model to serve.</summary>
public sealed record ServedModel
{
    /// <summary>
    /// An alias of the cluster file, an absolute directory, or <c>hf:organisation/name</c>. A directory is mounted at
    /// <c>/model</c>; a Hugging Face name is passed to the engine as it is.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>Numeric format of the weights.</summary>
    public required Precision Precision { get; init; }

    /// <summary>
    /// Directory on each node's own disk that the model is copied to before workers start; null: workers read it where
    /// it is. Not for <c>hf:</c> models.
    /// </summary>
    public string? StageDirectory { get; init; }

    /// <summary>
    /// Name clients ask for. Default: the engine option of that name, else the last part of the path.
    /// </summary>
    public string? Name { get; init; }
}
