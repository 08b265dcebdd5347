namespace Srtctl.Model.Options;

/// <summary>Flags that a serving runtime around an engine adds to its worker, for example those of <c>dynamo.sglang</c>.</summary>
public abstract record WorkerOptions : CommandOptions;
