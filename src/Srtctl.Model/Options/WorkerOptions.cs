namespace Srtctl.Model.Options;

/// <summary>Flags that a runtime around an engine adds to its worker, for example <c>dynamo.sglang</c>.</summary>
public abstract record WorkerOptions : CommandOptions;
