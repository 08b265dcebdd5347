namespace Srtctl.Planning.Versions;

/// <summary>What told the version of a program, the surest first.</summary>
public enum VersionSource
{
    /// <summary>The job's own statement, or the version that it installs.</summary>
    Job,

    /// <summary>The versions in the job's identity.</summary>
    Identity,

    /// <summary>The tag of the container image.</summary>
    Image,

    /// <summary>
    /// The engine that the job's Dynamo release ships with. The image may have another, so that nothing is refused for
    /// it.
    /// </summary>
    DynamoRelease,

    /// <summary>
    /// The engine that the program comes with. Images may have another, so that nothing is refused for it.
    /// </summary>
    Engine,
}
