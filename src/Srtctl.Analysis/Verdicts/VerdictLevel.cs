namespace Srtctl.Analysis.Verdicts;

/// <summary>How far figures can be believed. The worse, the greater.</summary>
public enum VerdictLevel
{
    /// <summary>No rule speaks against them.</summary>
    Valid,

    /// <summary>They may mean something else than they seem to: look before they are published.</summary>
    Suspect,

    /// <summary>They do not measure what was asked for.</summary>
    Invalid,
}
