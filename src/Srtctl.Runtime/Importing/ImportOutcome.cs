namespace Srtctl.Runtime.Importing;

/// <summary>What came of a recipe.</summary>
public enum ImportOutcome
{
    /// <summary>The script plans the same.</summary>
    Identical,

    /// <summary>The script plans something else.</summary>
    Different,

    /// <summary>The recipe has errors; nothing is written.</summary>
    Rejected,
}
