namespace Srtctl.Model.Jobs;

/// <summary>The image has Dynamo; nothing is installed.</summary>
public sealed record DynamoFromImage : DynamoInstallation;
