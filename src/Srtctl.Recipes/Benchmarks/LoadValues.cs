using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Benchmarks;

/// <summary>Forms of values that several benchmarks have.</summary>
internal static class LoadValues
{
    private const string Endless = "inf";

    /// <summary>Concurrencies: a list of numbers, or text such as <c>4x8x16</c>. Repeated ones are told once.</summary>
    public static EquatableArray<int> Concurrencies(this RecipeValue value)
    {
        var numbers = Numbers(value);
        foreach (var repeated in numbers.GroupBy(static number => number).Where(static group => group.Count() > 1))
            value.Remark(
                "SRT1418", $"The concurrency {repeated.Key} occurs {repeated.Count()} times and is measured once.",
                "Name each once: its result file is named for it.");
        return EquatableArray.From(numbers.Distinct());
    }

    private static EquatableArray<int> Numbers(RecipeValue value)
    {
        if (value.Node is YamlList)
            return EquatableArray.From(value.Items().Select(static item => item.Integer() ?? 1));
        if (value.Node is YamlScalar { Value: ConfigInteger single })
            return [(int)Math.Clamp(single.Value, 0, int.MaxValue)];
        var numbers = new List<int>();
        foreach (var part in (value.Characters ?? "").Split('x'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                value.Refuse("a list of whole numbers, or text such as 4x8x16");
                return [];
            }

            numbers.Add(number);
        }

        return EquatableArray.From(numbers);
    }

    /// <summary>Requests per second; null for <c>inf</c>: as fast as the concurrency allows.</summary>
    public static double? RequestRate(this RecipeValue value) =>
        value.Characters is Endless || value.Number() is not { } rate || double.IsPositiveInfinity(rate) ? null : rate;
}
