using System.Collections;
using System.Globalization;
using System.Reflection;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Reading;

namespace Srtctl.Runtime.Scripting;

/// <summary>Makes the value of a property from what a command line says.</summary>
internal sealed class PropertyValue(RecipeEdit edit)
{
    /// <summary>The value as a property's type.</summary>
    public object? Of(ConfigValue value, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (value is ConfigNull && (bare != type || !bare.IsValueType))
            return null;
        if (bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return List(value, bare.GetGenericArguments()[0]);
        if (bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(EquatableMap<,>) && value is ConfigMap map)
            return map.Entries.Aggregate(Empty(bare), (made, entry) => With(made, entry.Key, entry.Value));
        return Single(value, bare) ?? throw Wrong(value, bare);
    }

    /// <summary>A map with one entry changed or removed; null when the property holds no map.</summary>
    public object? InMap(object? map, Type type, string key, ConfigValue? value)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (!bare.IsGenericType || bare.GetGenericTypeDefinition() != typeof(EquatableMap<,>))
            return null;
        var existing = map ?? Empty(bare);
        return value is null ? Method(bare, "Without", 1).Invoke(existing, [key]) : With(existing, key, value);
    }

    private static object Empty(Type map) => Activator.CreateInstance(map)
        ?? throw new InvalidOperationException($"{map.Name} cannot be made.");

    private static MethodInfo Method(Type type, string name, int parameters) =>
        type.GetMethods().Single(method => method.Name == name && method.GetParameters().Length == parameters);

    private object With(object map, string key, ConfigValue value)
    {
        var made = Of(value, map.GetType().GetGenericArguments()[1]);
        return Method(map.GetType(), "With", 2).Invoke(map, [key, made]) ?? map;
    }

    private object? List(ConfigValue value, Type item)
    {
        ConfigValue[] items = value is ConfigList list ? [.. list.Items] : [value];
        var array = Array.CreateInstance(item, items.Length);
        foreach (var (index, one) in items.Index())
            array.SetValue(Of(one, item), index);
        var from = typeof(EquatableArray).GetMethod(nameof(EquatableArray.From));
        return from?.MakeGenericMethod(item).Invoke(null, [(IEnumerable)array]);
    }

    private object? Single(ConfigValue value, Type type)
    {
        if (typeof(ConfigValue).IsAssignableFrom(type))
            return value;
        if (type.IsEnum)
            return Word(value, type);
        return (value, type) switch
        {
            (ConfigBool flag, _) when type == typeof(bool) => flag.Value,
            (ConfigInteger number, _) when type == typeof(int) && number.Value is >= int.MinValue and <= int.MaxValue =>
                (int)number.Value,
            (ConfigInteger number, _) when type == typeof(long) => number.Value,
            (ConfigInteger number, _) when type == typeof(double) => (double)number.Value,
            (ConfigNumber number, _) when type == typeof(double) => number.Value,
            _ => OfText(Text(value), type),
        };
    }

    /// <summary>Types that are written as text: names, durations, environment values.</summary>
    private object? OfText(string text, Type type) =>
        type == typeof(string) ? text
        : type == typeof(EnvironmentValue) ? (EnvironmentValue)text
        : type == typeof(GpuType) ? new GpuType(text)
        : type == typeof(Precision) ? new Precision(text)
        : type == typeof(TimeSpan) ? SlurmTime.Parse(edit.Value ?? text)
        : null;

    private object Word(ConfigValue value, Type type)
    {
        var text = Text(value);
        var names = Enum.GetNames(type);
        var name = Array.Find(names, known => EditPath.Same(known, text)) ?? throw new PropertyEditException(
            EditFindings.WrongValue(edit, $"'{text}' is none of {string.Join(", ", names)}.", NearNames.Question(text, names)));
        return Enum.Parse(type, name);
    }

    private PropertyEditException Wrong(ConfigValue value, Type type) => new(EditFindings.WrongValue(
        edit, $"'{Text(value)}' is no {Named(type)}.", "Correct the value."));

    private static string Named(Type type) =>
        type == typeof(int) || type == typeof(long) ? "whole number"
        : type == typeof(double) ? "number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(TimeSpan) ? "duration such as 04:00:00"
        : $"{type.Name} that can be written on a command line";

    private static string Text(ConfigValue value) => value switch
    {
        ConfigText text => text.Value,
        ConfigInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => ConfigJson.Write(value),
    };
}
