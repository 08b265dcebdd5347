using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Recipes.Engines;

/// <summary>What a recipe says about the workers of one role.</summary>
/// <param name="Options">Flags of the engine.</param>
/// <param name="Worker">Flags of the runtime around it; null for none.</param>
/// <param name="KvEvents">KV-cache events; null for none.</param>
internal sealed record WorkerReading(EngineOptions Options, WorkerOptions? Worker = null, KvEvents? KvEvents = null);
