namespace Srtctl.Analyzers.Fixes;

/// <summary>What a diagnostic tells code fixes, by the names of its properties.</summary>
internal static class FixProperties
{
    /// <summary>The property to set instead.</summary>
    public const string Rename = "rename";

    /// <summary>The member of an enum to set instead.</summary>
    public const string Choose = "choose";

    /// <summary>The word to pass instead.</summary>
    public const string Write = "write";

    /// <summary>Present when what is marked may go.</summary>
    public const string Remove = "remove";
}
