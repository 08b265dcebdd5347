using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Text;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>
/// Fits a value from a recipe or a command line to a flag. Text that reads as the flag's kind is taken, because sweeps
/// paste text; nothing is rounded or guessed.
/// </summary>
internal static class FlagValue
{
    /// <summary>The value in the flag's kind, or why it has none.</summary>
    public static (ConfigValue? Value, string? Problem) Fit(FlagSpec flag, ConfigValue value)
    {
        if (value is ConfigText word && flag.Also.Contains(word.Value))
            return (value, null);
        if (flag.Rendering == FlagRendering.Setting)
            return SettingValue.Problem(flag, value) is { } problem ? (null, problem) : (value, null);
        return flag.Kind == FlagKind.List ? FitList(flag, value) : FitItem(flag, flag.Kind, value);
    }

    private static (ConfigValue?, string?) FitList(FlagSpec flag, ConfigValue value)
    {
        EquatableArray<ConfigValue> items = value is ConfigList list ? list.Items : [value];
        var fitted = items.Select(item => FitItem(flag, flag.ItemKind, item)).ToList();
        return fitted.FirstOrDefault(static item => item.Problem is not null) is { Problem: { } problem }
            ? (null, problem)
            : (new ConfigList(EquatableArray.From(
                fitted.Select(static item => item.Value).OfType<ConfigValue>())), null);
    }

    private static (ConfigValue? Value, string? Problem) FitItem(FlagSpec flag, FlagKind kind, ConfigValue value) =>
        kind switch
        {
            FlagKind.Bool => value is ConfigBool ? (value, null) : (null, $"{Shown(value)} is not true or false"),
            FlagKind.Int => FitWhole(flag, value, int.MinValue, int.MaxValue),
            FlagKind.Long => FitWhole(flag, value, long.MinValue, long.MaxValue),
            FlagKind.Float => FitNumber(value),
            FlagKind.Enum => FitChoice(flag, value),
            FlagKind.Json or FlagKind.Config => (value, null),
            FlagKind.Model => FitModel(flag, value),
            _ => FitText(value),
        };

    private static (ConfigValue?, string?) FitWhole(FlagSpec flag, ConfigValue value, long least, long most)
    {
        if (value is ConfigText { Value: var text })
        {
            if (flag.TakesSizes && IsSize(text))
                return (value, null);
            if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read))
                return (null, $"{Shown(value)} is no whole number");
            value = read;
        }

        return value is not ConfigInteger number ? (null, $"{Shown(value)} is no whole number")
            : number.Value < least || number.Value > most ? (null, $"{number.Value} is out of range")
            : (value, null);
    }

    private static (ConfigValue?, string?) FitNumber(ConfigValue value) => value switch
    {
        ConfigInteger or ConfigNumber => (value, null),
        ConfigText text
            when double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) =>
            (long.TryParse(text.Value, CultureInfo.InvariantCulture, out var whole) ? whole : read, null),
        _ => (null, $"{Shown(value)} is no number"),
    };

    /// <summary>On a command line a settings object is JSON text.</summary>
    private static (ConfigValue?, string?) FitModel(FlagSpec flag, ConfigValue value)
    {
        var read = value is ConfigText text ? ConfigJsonReader.Read(text.Value) : value;
        return read is not ConfigMap map ? (null, $"{Shown(value)} is no JSON object")
            : SettingValue.Problem(flag, map) is { } problem ? (null, problem)
            : (map, null);
    }

    private static (ConfigValue?, string?) FitChoice(FlagSpec flag, ConfigValue value)
    {
        if (value is ConfigBool or ConfigList or ConfigMap)
            return (null, $"{Shown(value)} is none of {string.Join(", ", flag.Choices)}");
        var word = OptionConfig.Text(value);
        return flag.Choices.Contains(word)
            ? ((ConfigValue)word, null)
            : (null, $"'{word}' is none of {string.Join(", ", flag.Choices)}{Meant(word, flag)}");
    }

    private static string Meant(string word, FlagSpec flag) =>
        NearNames.Question(word, [.. flag.Choices]) is { Length: > 0 } question ? $"; {question}" : "";

    private static (ConfigValue?, string?) FitText(ConfigValue value) => value switch
    {
        ConfigText => (value, null),
        ConfigInteger or ConfigNumber or ConfigMap => ((ConfigValue)OptionConfig.Text(value), null),
        _ => (null, $"{Shown(value)} is not text"),
    };

    /// <summary>A number with a factor of 1000 (k, m, g, t) or 1024 (K, M, G, T), as vLLM reads sizes.</summary>
    private static bool IsSize(string text) => text.Length > 1 && "kKmMgGtT".Contains(text[^1])
        && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    /// <summary>A value in a message.</summary>
    public static string Shown(ConfigValue value) => value switch
    {
        ConfigText text => $"'{text.Value}'",
        ConfigList => "a list",
        ConfigMap => "a map",
        _ => ConfigJson.Write(value),
    };
}
