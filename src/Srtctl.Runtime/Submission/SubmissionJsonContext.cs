using System.Text.Json.Serialization;

namespace Srtctl.Runtime.Submission;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SubmissionNotice))]
internal sealed partial class SubmissionJsonContext : JsonSerializerContext;
