using System.Text.Json.Serialization;
using Srtctl.Analysis.Nodes;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true,
    WriteIndented = true,
    Converters =
    [
        typeof(EquatableArrayJsonConverter<string>),
        typeof(EquatableArrayJsonConverter<SourceFile>),
        typeof(EquatableArrayJsonConverter<CachedNode>),
        typeof(EquatableArrayJsonConverter<CachedReport>),
        typeof(EquatableArrayJsonConverter<CachedSetting>),
        typeof(EquatableArrayJsonConverter<BatchField>),
    ])]
[JsonSerializable(typeof(CacheMetadata))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(SourceFile[]))]
[JsonSerializable(typeof(CachedNode[]))]
[JsonSerializable(typeof(CachedReport[]))]
[JsonSerializable(typeof(CachedSetting[]))]
[JsonSerializable(typeof(BatchField[]))]
internal sealed partial class CacheJsonContext : JsonSerializerContext;
