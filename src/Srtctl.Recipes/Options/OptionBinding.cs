using System.Collections;
using System.Globalization;
using System.Reflection;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Options;

/// <summary>Sets a typed option by the name of its flag.</summary>
internal static class OptionBinding
{
    public static (CommandOptions? Options, string? Problem) Bind(this CommandOptions options, FlagSpec flag,
        ConfigValue value)
    {
        var property = options.GetType().GetProperty(flag.Property ?? "");
        if (property is null)
            return (options, null);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (Convert(value, type, flag) is not { } converted)
            return (null, $"'{PythonText.Of(value)}' does not fit.");
        var clone = options.GetType().GetMethod("<Clone>$")?.Invoke(options, []);
        property.SetValue(clone, converted);
        return ((CommandOptions?)clone, null);
    }

    private static object? Convert(ConfigValue value, Type type, FlagSpec flag)
    {
        var text = PythonText.Of(value);
        if (type == typeof(bool))
            return value is ConfigBool flagged ? flagged.Value : null;
        if (type == typeof(int))
            return int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(long))
            return long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(double))
            return double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(string))
            return text;
        if (type.IsEnum)
            return Enumerable.Range(0, flag.Choices.Count).Where(index => flag.Choices[index] == text)
                .Select(index => Enum.GetValues(type).GetValue(index)).FirstOrDefault();
        return List(value, type.GetGenericArguments()[0], flag);
    }

    private static object? List(ConfigValue value, Type item, FlagSpec flag)
    {
        ConfigValue[] items = value is ConfigList list ? [.. list.Items] : [value];
        var array = Array.CreateInstance(item, items.Length);
        for (var index = 0; index < items.Length; index++)
        {
            if (Convert(items[index], item, flag) is not { } converted)
                return null;
            array.SetValue(converted, index);
        }

        var from = typeof(EquatableArray).GetMethod(nameof(EquatableArray.From),
            BindingFlags.Public | BindingFlags.Static);
        return from?.MakeGenericMethod(item).Invoke(null, [(IEnumerable)array]);
    }
}
