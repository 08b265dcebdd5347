namespace Srtctl.Model.Jobs;

/// <summary>
/// Dynamo is built from the newest commit of its default branch, in every container. Not reproducible.
/// </summary>
public sealed record DynamoTopOfTree : DynamoInstallation;
