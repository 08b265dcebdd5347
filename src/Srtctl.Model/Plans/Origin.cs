using System.Text.Json.Serialization;

namespace Srtctl.Model.Plans;

/// <summary>Who decided a value in the plan.</summary>
[JsonConverter(typeof(PlanWordConverter<Origin>))]
public enum Origin
{
    /// <summary>The person who wrote the job.</summary>
    [JsonStringEnumMemberName("job")] Job,

    /// <summary>The job, through the unchecked escape hatch.</summary>
    [JsonStringEnumMemberName("job-extra")] JobExtra,

    /// <summary>The site's cluster file.</summary>
    [JsonStringEnumMemberName("cluster")] Cluster,

    /// <summary>A rule of the engine, frontend or benchmark.</summary>
    [JsonStringEnumMemberName("engine")] Engine,

    /// <summary>The planner: placement, ports, rendezvous.</summary>
    [JsonStringEnumMemberName("planner")] Planner,

    /// <summary>A rehearsal or a test cluster that replaces real programs by mock ones.</summary>
    [JsonStringEnumMemberName("mock")] Mock,
}
