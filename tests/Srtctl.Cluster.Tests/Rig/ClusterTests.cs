namespace Srtctl.Cluster.Tests.Rig;

/// <summary>The tests that share one cluster, in turn: each leaves all nodes up and no job behind.</summary>
[CollectionDefinition(Name)]
public sealed class ClusterTests : ICollectionFixture<SlurmCluster>
{
    public const string Name = "Cluster";
}
