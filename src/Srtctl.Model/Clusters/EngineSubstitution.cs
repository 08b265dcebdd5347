namespace Srtctl.Model.Clusters;

/// <summary>Whether engines and frontends are the real programs.</summary>
public enum EngineSubstitution
{
    /// <summary>The real programs.</summary>
    Real,

    /// <summary>The agent's mock programs in place of engines and frontends; etcd, NATS and nginx stay real.</summary>
    MockEngines,

    /// <summary>Mock programs for everything: a rehearsal.</summary>
    MockAll,
}
