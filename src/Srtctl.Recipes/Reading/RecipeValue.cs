using System.Buffers;
using System.Globalization;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Reading;

/// <summary>
/// A value of a recipe, read as the type its key has. A value of another type is reported and gives null, so that a
/// reader goes on and finds the other problems too.
/// </summary>
public sealed partial class RecipeValue
{
    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.");

    private readonly RecipeTrail _trail;

    internal RecipeValue(string key, YamlNode node, RecipeTrail trail)
    {
        Key = key;
        Node = node;
        _trail = trail;
    }

    /// <summary>The key it belongs to.</summary>
    public string Key { get; }

    /// <summary>The value as written.</summary>
    public YamlNode Node { get; }

    /// <summary>Where it is written.</summary>
    public YamlMark Mark => Node.Mark;

    /// <summary>All keys from the top, joined by dots.</summary>
    public string Keys => _trail.Keys;

    /// <summary>Where problems go.</summary>
    public RecipeFindings Findings => _trail.Findings;

    /// <summary>The characters as written; null for lists and sections.</summary>
    public string? Characters => (Noted(ValueForm.Text).Node as YamlScalar)?.Text;

    internal bool IsNull => Node is YamlScalar { IsNull: true };

    /// <summary>
    /// Text. A number in plain decimal digits stands for its characters, so <c>version: 1.10</c> is <c>1.10</c>; words
    /// and numbers that YAML reads as something else than written need quotes.
    /// </summary>
    public string? Text() => Noted(ValueForm.Text).ReadText();

    /// <summary>A whole number; text with its digits is one too, and so is a number like <c>4.0</c>.</summary>
    public int? Integer() => Noted(ValueForm.Integer).Whole() switch
    {
        null => Refuse<int?>("a whole number"),
        < int.MinValue or > int.MaxValue => Refuse<int?>("a whole number of at most 9 digits"),
        var number => (int)number,
    };

    /// <summary>A number; text with its digits is one too.</summary>
    public double? Number() => Noted(ValueForm.Number).Node switch
    {
        YamlScalar { Value: ConfigInteger number } => number.Value,
        YamlScalar { Value: ConfigNumber number } => number.Value,
        YamlScalar { Value: ConfigText text }
            when double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                number,
        _ => Refuse<double?>("a number"),
    };

    /// <summary>
    /// True or false; the words that YAML has for them are accepted in quotes too, and so are 1 and 0.
    /// </summary>
    public bool? Flag() => Noted(ValueForm.Flag).Node switch
    {
        YamlScalar { Value: ConfigBool flag } => flag.Value,
        YamlScalar scalar => scalar.Text.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "1" or "t" or "y" => true,
            "false" or "no" or "off" or "0" or "f" or "n" => false,
            _ => Refuse<bool?>("true or false"),
        },
        _ => Refuse<bool?>("true or false"),
    };

    /// <summary>One of several words.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    public T? Word<T>(IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Word([.. words.Keys]) is { } word ? words[word] : null;

    /// <summary>One of several words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="remedy">What to do about another one; null asks whether a near one is meant.</param>
    public string? Word(IReadOnlyCollection<string> words, string? remedy = null)
    {
        _trail.Survey?.NoteWords(words);
        if (ReadText() is not { } text)
            return null;
        if (words.Contains(text))
            return text;
        Problem(
            "SRT1411", $"'{Keys}' must be {string.Join(" or ", words)}, not {Node.Describe()}.",
            remedy ?? NearNames.Question(text, words));
        return null;
    }

    /// <summary>The value as it is, for keys whose settings belong to another program.</summary>
    public ConfigValue Config() => Noted(ValueForm.Anything).Node.ToConfig();

    /// <summary>Notes that the keys inside are flags of these catalogs.</summary>
    internal void NoteFlags(params string[] catalogs) => _trail.Survey?.NoteFlags(catalogs);

    /// <summary>Notes by which name the job has an entry of a map whose keys are the author's.</summary>
    internal void NoteMember(string member) => _trail.Sources?.Note($"{_trail.Path}.{member}", Mark);

    /// <summary>Reports a value that cannot be used.</summary>
    /// <param name="expected">What the key takes: <c>"a whole number"</c>.</param>
    public void Refuse(string expected) => Refuse<string>(expected);

    /// <summary>Reports something about this value.</summary>
    public void Problem(string code, string message, string remedy) => Findings.Error(code, Mark, message, remedy);

    /// <summary>Remarks something about this value.</summary>
    public void Remark(string code, string message, string remedy) => Findings.Warning(code, Mark, message, remedy);

    private RecipeValue Noted(ValueForm form)
    {
        _trail.Survey?.Note(form);
        return this;
    }

    private string? ReadText() => Node switch
    {
        YamlScalar { Value: ConfigText text } => text.Value,
        YamlScalar { Value: ConfigInteger or ConfigNumber } scalar when IsPlainDecimal(scalar.Text) => scalar.Text,
        YamlScalar scalar => Refuse<string>($"text; YAML reads this as {scalar.Value}, so put it in quotes"),
        _ => Refuse<string>("text"),
    };

    private long? Whole() => Node switch
    {
        YamlScalar { Value: ConfigInteger number } => number.Value,
        YamlScalar { Value: ConfigNumber number }
            when double.IsInteger(number.Value) && Math.Abs(number.Value) < long.MaxValue => (long)number.Value,
        YamlScalar { Value: ConfigText text } when long.TryParse(
            text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private T? Refuse<T>(string expected)
    {
        Problem("SRT1411", $"'{Keys}' must be {expected}, not {Node.Describe()}.", Advice());
        return default;
    }

    /// <summary>Braces without quotes are YAML's maps; people who write them here mean a placeholder.</summary>
    private string Advice() => Node is YamlMap { Entries: [{ Value: YamlScalar { IsNull: true } } only] }
        ? $"Write the placeholder in quotes: '{{{only.Key}}}'."
        : "Correct the value, or delete the line to use the default.";

    private static bool IsPlainDecimal(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        var isOctal = digits.Length > 1 && digits[0] == '0' && digits[1] != '.';
        return !isOctal && digits.Length > 0 && !digits.ContainsAnyExcept(Decimal);
    }
}
