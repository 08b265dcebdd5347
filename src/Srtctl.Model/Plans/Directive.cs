using System.Text.Json.Serialization;

namespace Srtctl.Model.Plans;

/// <summary>One <c>#SBATCH</c> line.</summary>
/// <param name="Name">Long option without dashes.</param>
/// <param name="Value">Null for an option without value.</param>
/// <param name="From">Who decided it.</param>
public sealed record Directive(
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Value,
    Origin From);
