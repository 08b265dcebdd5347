using System.Text.Json.Serialization;
using Srtctl.Model.Plans;

namespace Srtctl.Model.Diagnostics;

/// <summary>What is made of a rule's findings, in place of what the rule itself says.</summary>
[JsonConverter(typeof(PlanWordConverter<RuleLevel>))]
public enum RuleLevel
{
    /// <summary>Nothing is said.</summary>
    [JsonStringEnumMemberName("off")] Off,

    /// <summary>The job can run.</summary>
    [JsonStringEnumMemberName("warning")] Warning,

    /// <summary>The job is refused.</summary>
    [JsonStringEnumMemberName("error")] Error,
}
