using System.Text.Json.Serialization;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Model.Plans;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    Converters =
    [
        typeof(EquatableArrayJsonConverter<int>),
        typeof(EquatableArrayJsonConverter<string>),
        typeof(EquatableArrayJsonConverter<PlanText>),
        typeof(EquatableArrayJsonConverter<CommandPart>),
        typeof(EquatableArrayJsonConverter<EnvironmentVariable>),
        typeof(EquatableArrayJsonConverter<ContainerMount>),
        typeof(EquatableArrayJsonConverter<PortAssignment>),
        typeof(EquatableArrayJsonConverter<ProcessSpec>),
        typeof(EquatableArrayJsonConverter<Stage>),
        typeof(EquatableArrayJsonConverter<NodeSlot>),
        typeof(EquatableArrayJsonConverter<Directive>),
        typeof(EquatableArrayJsonConverter<PlannedFile>),
        typeof(EquatableArrayJsonConverter<PlannedParameter>),
        typeof(EquatableArrayJsonConverter<Diagnostic>),
        typeof(EquatableArrayJsonConverter<ChangedRule>),
        typeof(TextMapJsonConverter),
    ])]
[JsonSerializable(typeof(LaunchPlan))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(PlanText[]))]
[JsonSerializable(typeof(CommandPart[]))]
[JsonSerializable(typeof(EnvironmentVariable[]))]
[JsonSerializable(typeof(ContainerMount[]))]
[JsonSerializable(typeof(PortAssignment[]))]
[JsonSerializable(typeof(ProcessSpec[]))]
[JsonSerializable(typeof(Stage[]))]
[JsonSerializable(typeof(NodeSlot[]))]
[JsonSerializable(typeof(Directive[]))]
[JsonSerializable(typeof(PlannedFile[]))]
[JsonSerializable(typeof(PlannedParameter[]))]
[JsonSerializable(typeof(Diagnostic[]))]
[JsonSerializable(typeof(ChangedRule[]))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
