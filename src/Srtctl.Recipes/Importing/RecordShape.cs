using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Srtctl.Recipes.Importing;

/// <summary>
/// How a record of the model is written: the parameters of its constructor, then the properties it leaves.
/// </summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();

    private readonly ConstructorInfo? _constructor;

    private RecordShape(Type type)
    {
        _constructor = type.GetConstructors().MaxBy(static one => one.GetParameters().Length);
        Parameters = _constructor?.GetParameters() ?? [];
        Properties =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0
                    && !Array.Exists(Parameters, parameter => parameter.Name == property.Name))
                .OrderBy(static property => property.DeclaringType?.BaseType is null ? 0 : 1)
                .ThenBy(static property => property.MetadataToken),
        ];
    }

    /// <summary>Parameters of the constructor.</summary>
    public ParameterInfo[] Parameters { get; }

    /// <summary>Properties that an initializer sets, in the order they are declared.</summary>
    public PropertyInfo[] Properties { get; }

    /// <summary>The shape of a type.</summary>
    public static RecordShape Of(Type type) => Known.GetOrAdd(type, static one => new RecordShape(one));

    /// <summary>The properties that must be said: required ones, and those that a new record has otherwise.</summary>
    /// <param name="record">The record.</param>
    /// <param name="always">Further properties that must be said.</param>
    public IEnumerable<(PropertyInfo Property, object? Value)> Said(object record, Predicate<PropertyInfo> always)
    {
        var usual = _constructor?.Invoke([.. Parameters.Select(parameter => Argument(record, parameter))]);
        return Properties.Select(property => (Property: property, Value: property.GetValue(record)))
            .Where(said => said.Property.IsDefined(typeof(RequiredMemberAttribute)) || always(said.Property)
                || !Equals(usual is null ? null : said.Property.GetValue(usual), said.Value));
    }

    /// <summary>What a record was constructed with.</summary>
    public static object? Argument(object record, ParameterInfo parameter) =>
        record.GetType().GetProperty(parameter.Name ?? "")?.GetValue(record);
}
