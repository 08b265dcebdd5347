using System.Text.Json.Serialization;

namespace Srtctl.Model.Diagnostics;

/// <summary>How bad a finding is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>The job can run.</summary>
    [JsonStringEnumMemberName("warning")] Warning,

    /// <summary>The job cannot run as written.</summary>
    [JsonStringEnumMemberName("error")] Error,
}
