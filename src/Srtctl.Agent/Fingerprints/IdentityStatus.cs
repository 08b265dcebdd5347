namespace Srtctl.Agent.Fingerprints;

/// <summary>Whether what a job says about itself holds.</summary>
internal enum IdentityStatus
{
    /// <summary>The container says the same.</summary>
    Confirmed,

    /// <summary>The container cannot tell.</summary>
    Declared,

    /// <summary>The container says otherwise.</summary>
    Different,
}
