using System.Text.Json.Serialization;

namespace Srtctl.Model.Plans;

/// <summary>How a frontend reports the workers that have registered.</summary>
[JsonConverter(typeof(PlanWordConverter<WorkerCountShape>))]
public enum WorkerCountShape
{
    /// <summary>
    /// Dynamo's <c>/health</c>: among <c>instances</c> with endpoint <c>generate</c>, component <c>prefill</c> is a
    /// prefill
    /// worker and <c>decode</c>, <c>backend</c> or <c>tensorrt_llm</c> a decode worker.
    /// </summary>
    [JsonStringEnumMemberName("dynamo-health")] DynamoHealth,

    /// <summary>
    /// The SGLang router's <c>/workers</c>: <c>stats.prefill_count</c>, <c>decode_count</c>, <c>regular_count</c>.
    /// </summary>
    [JsonStringEnumMemberName("router-workers")] RouterWorkers,
}
