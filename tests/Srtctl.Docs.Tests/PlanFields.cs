using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Srtctl.Model.Plans;

namespace Srtctl.Docs.Tests;

/// <summary>The records and words of a plan's JSON, found from <see cref="LaunchPlan"/> by reflection.</summary>
internal static class PlanFields
{
    /// <summary>Every record of a plan with the names of its own JSON properties.</summary>
    public static IReadOnlyDictionary<Type, string[]> Records { get; } = Find();

    /// <summary>The words that stand for enumeration members and probe kinds.</summary>
    public static IEnumerable<string> Words =>
        Enumerations()
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static word => word.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? word.Name)
            .Concat(typeof(ReadinessProbe).GetCustomAttributes<JsonDerivedTypeAttribute>()
                .Select(static derived => $"{derived.TypeDiscriminator}"));

    private static Dictionary<Type, string[]> Find()
    {
        var found = new Dictionary<Type, string[]>();
        var open = new Queue<Type>([typeof(LaunchPlan)]);
        while (open.TryDequeue(out var type))
        {
            if (found.ContainsKey(type))
                continue;
            found[type] = [.. Properties(type).Select(NameOf)];
            var nested = Properties(type).Select(static property => Element(property.PropertyType));
            foreach (var next in nested.Concat(Derived(type)).Where(IsRecord))
                open.Enqueue(next);
        }

        return found;
    }

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool IsRecord(Type type) =>
        type.Namespace is "Srtctl.Model.Plans" or "Srtctl.Model.Diagnostics"
        && !type.IsEnum
        && type != typeof(PlanText);

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => property.CanWrite);

    private static IEnumerable<Type> Derived(Type type) =>
        type.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static derived => derived.DerivedType);

    private static IEnumerable<Type> Enumerations() => Records.Keys
        .SelectMany(Properties)
        .Select(static property => Element(property.PropertyType))
        .Where(static type => type.IsEnum)
        .Distinct();

    private static Type Element(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type.IsGenericType ? type.GetGenericArguments()[0] : type);
}
