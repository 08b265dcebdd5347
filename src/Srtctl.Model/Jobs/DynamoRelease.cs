namespace Srtctl.Model.Jobs;

/// <summary>A released version is installed with pip when a container starts, once per node.</summary>
/// <param name="Version">Package version, for example <c>1.0.1</c>.</param>
public sealed record DynamoRelease(string Version) : DynamoInstallation;
