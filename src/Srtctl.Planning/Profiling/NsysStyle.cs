namespace Srtctl.Planning.Profiling;

/// <summary>What <c>nsys profile</c> is put around.</summary>
internal enum NsysStyle
{
    /// <summary>One process per node that forks nothing to follow.</summary>
    PerProcess,

    /// <summary>One process per node whose engine is started by Dynamo's runtime.</summary>
    PerProcessInDynamo,

    /// <summary>Every task of an MPI step.</summary>
    PerRank,
}
