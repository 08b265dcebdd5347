using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Manual;

/// <summary>Holds the service until the job is stopped.</summary>
internal sealed class ManualBenchmarkPlanner : IBenchmarkPlanner
{
    public string Word => "manual";

    public bool Owns(Benchmark benchmark) => benchmark is ManualBenchmark;

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot) => null;
}
