namespace Srtctl.Analysis.Causes;

/// <summary>How likely a line is the cause rather than what came of it: the first explains the later ones.</summary>
internal enum Precedence
{
    /// <summary>Says what went wrong by itself.</summary>
    Root,

    /// <summary>Something failed, mostly because of something else.</summary>
    Symptom,

    /// <summary>Noise of things that end because others have; never a cause.</summary>
    Consequence,

    /// <summary>A program reports an error that no other signature knows.</summary>
    Generic,
}
