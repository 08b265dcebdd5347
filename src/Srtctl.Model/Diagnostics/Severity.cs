using System.Text.Json.Serialization;
using Srtctl.Model.Plans;

namespace Srtctl.Model.Diagnostics;

/// <summary>How bad a finding is.</summary>
[JsonConverter(typeof(PlanWordConverter<Severity>))]
public enum Severity
{
    /// <summary>The job can run.</summary>
    [JsonStringEnumMemberName("warning")] Warning,

    /// <summary>The job cannot run as written.</summary>
    [JsonStringEnumMemberName("error")] Error,
}
