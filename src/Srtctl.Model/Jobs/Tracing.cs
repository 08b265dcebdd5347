namespace Srtctl.Model.Jobs;

/// <summary>OpenTelemetry traces from Dynamo's workers and frontends.</summary>
/// <param name="Endpoint">OTLP endpoint that receives them, for example <c>http://collector:4317</c>.</param>
public sealed record Tracing(string Endpoint);
