using System.Text.Json.Serialization;

namespace Srtctl.Model.Plans;

/// <summary>What the end of a process means.</summary>
[JsonConverter(typeof(PlanWordConverter<ProcessLifetime>))]
public enum ProcessLifetime
{
    /// <summary>Runs until the job ends; any earlier exit, even with status 0, is a failure.</summary>
    [JsonStringEnumMemberName("service")] Service,

    /// <summary>Runs to its end inside its stage; a status other than 0 is a failure.</summary>
    [JsonStringEnumMemberName("task")] Task,
}
