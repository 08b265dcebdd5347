namespace Srtctl.Model.Jobs;

/// <summary>A released version is installed from wheels that the site keeps, without network on the nodes.</summary>
/// <param name="Version">Package version, for example <c>1.0.1</c>.</param>
public sealed record DynamoWheel(string Version) : DynamoInstallation;
