using System.Text.Json.Serialization;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Verdicts;
using Srtctl.Model.Collections;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Pages;

/// <summary>Serializer for what a page shows.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(EquatableArrayJsonConverter<ReportedRun>), typeof(EquatableArrayJsonConverter<SkippedRun>),
        typeof(EquatableArrayJsonConverter<ResultPoint>), typeof(EquatableArrayJsonConverter<RunSetting>),
        typeof(EquatableArrayJsonConverter<ChartMetric>), typeof(EquatableArrayJsonConverter<ChartLine>),
        typeof(EquatableArrayJsonConverter<TopologyNode>), typeof(EquatableArrayJsonConverter<TopologyPart>),
        typeof(EquatableArrayJsonConverter<TimelineBar>), typeof(EquatableArrayJsonConverter<TimelineMark>),
        typeof(EquatableArrayJsonConverter<ReportedFinding>), typeof(EquatableArrayJsonConverter<UnjudgedRule>),
        typeof(VerdictLevelJson),
        typeof(EquatableArrayJsonConverter<string>), typeof(EquatableArrayJsonConverter<int>),
        typeof(EquatableArrayJsonConverter<long>), typeof(EquatableArrayJsonConverter<double>),
        typeof(EquatableArrayJsonConverter<double?>),
    ])]
[JsonSerializable(typeof(ReportContent))]
[JsonSerializable(typeof(ReportedRun[]))]
[JsonSerializable(typeof(SkippedRun[]))]
[JsonSerializable(typeof(ResultPoint[]))]
[JsonSerializable(typeof(RunSetting[]))]
[JsonSerializable(typeof(ChartMetric[]))]
[JsonSerializable(typeof(ChartLine[]))]
[JsonSerializable(typeof(TopologyNode[]))]
[JsonSerializable(typeof(TopologyPart[]))]
[JsonSerializable(typeof(TimelineBar[]))]
[JsonSerializable(typeof(TimelineMark[]))]
[JsonSerializable(typeof(ReportedFinding[]))]
[JsonSerializable(typeof(UnjudgedRule[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(long[]))]
[JsonSerializable(typeof(double[]))]
[JsonSerializable(typeof(double?[]))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
