using System.Reflection;
using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Importing;

/// <summary>Values that have a name: <c>GpuType.Gb200</c>, <c>VllmConnectors.Nixl</c>.</summary>
internal static class KnownValues
{
    private static readonly Type[] Owners = [typeof(GpuType), typeof(Precision), typeof(VllmConnectors)];

    private static readonly Dictionary<object, string> Names = Owners
        .SelectMany(static owner => owner.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Select(static property =>
            (Value: property.GetValue(null), Name: $"{property.DeclaringType?.Name}.{property.Name}"))
        .Where(static known => known.Value is not null)
        .ToDictionary(static known => known.Value ?? "", static known => known.Name);

    /// <summary>The name of a value; null for none.</summary>
    public static string? NameOf(object value) => Names.GetValueOrDefault(value);
}
