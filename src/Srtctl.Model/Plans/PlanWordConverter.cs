using System.Text.Json.Serialization;

namespace Srtctl.Model.Plans;

/// <summary>
/// Writes and reads an enum as its word, and refuses numbers: a number past the last member would pass unseen.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class PlanWordConverter<TEnum>() : JsonStringEnumConverter<TEnum>(
    namingPolicy: null, allowIntegerValues: false)
    where TEnum : struct, Enum;
