namespace Srtctl.Model.Options;

/// <summary>Server flags of an inference engine. The concrete type chooses the engine of a job.</summary>
public abstract record EngineOptions : CommandOptions;
