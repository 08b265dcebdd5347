namespace Srtctl.Analysis.Patterns;

/// <summary>How well a payload fits a pattern.</summary>
internal enum PatternMatch
{
    /// <summary>Another kind of line.</summary>
    None,

    /// <summary>Every character is accounted for.</summary>
    Clean,

    /// <summary>The line begins that way, and then something else stands in it.</summary>
    Unclean,
}
