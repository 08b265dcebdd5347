using Srtctl.Agent.Reporting;
using Srtctl.Agent.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Where a run tells what happens, and the clock it tells by.</summary>
internal sealed record RunOutputs(RunConsole Console, EventLog Events, TimeProvider Time);
