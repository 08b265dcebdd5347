namespace Srtctl.Analysis.Patterns;

/// <summary>A figure of a memory line.</summary>
internal enum MemoryField
{
    /// <summary>Free memory of the GPU.</summary>
    Available,

    /// <summary>Used memory of the GPU.</summary>
    Usage,

    /// <summary>Size of the KV cache; keys and values stated apart are added.</summary>
    KvCache,

    /// <summary>Tokens of the KV cache.</summary>
    KvTokens,

    /// <summary>Memory of the device, of which the used part is taken away to give the free one.</summary>
    Total,
}
