namespace Srtctl.Model.Jobs;

/// <summary>
/// How the workers of one engine are started, beside their flags. The concrete type belongs to the engine.
/// </summary>
public abstract record EngineLaunch;
