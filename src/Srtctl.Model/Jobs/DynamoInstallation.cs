namespace Srtctl.Model.Jobs;

/// <summary>How Dynamo gets into the containers.</summary>
public abstract record DynamoInstallation;
