namespace Srtctl.Model.Jobs;

/// <summary>A node chosen by what else runs there.</summary>
public enum FrontendPlacement
{
    /// <summary>The head node: the first, unless a node is reserved for the frontend.</summary>
    Head,

    /// <summary>The node of the first decode worker's leader.</summary>
    FirstDecode,

    /// <summary>The node of the last decode worker's leader.</summary>
    LastDecode,
}
