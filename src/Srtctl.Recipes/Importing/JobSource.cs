using System.Collections;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Writing;

namespace Srtctl.Recipes.Importing;

/// <summary>
/// Writes values of the model as a person would: what has its default is left out, types are named where the compiler
/// does not know them. Parts that variants change become variables.
/// </summary>
/// <param name="comments">Comments to carry over.</param>
/// <param name="variables">Names of variables by place in the job.</param>
internal sealed class JobSource(PlaceComments comments, IReadOnlyDictionary<string, string> variables)
{
    /// <summary>The place of the job itself, which is no part of one.</summary>
    public const string JobPlace = "-";

    private const string Nowhere = "?";

    private readonly List<(string Name, SourceNode Value)> _declared = [];

    /// <summary>Writes values without comments and variables.</summary>
    public static JobSource Plain =>
        new(new PlaceComments(RecipeComments.Of(""), new SourceMap(), []), new Dictionary<string, string>());

    /// <summary>Comments to carry over.</summary>
    public PlaceComments Comments => comments;

    /// <summary>The variables that the values written so far use, in the order they must be declared.</summary>
    public IReadOnlyList<(string Name, SourceNode Value)> Declared => _declared;

    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="declared">Type of what it is assigned to.</param>
    /// <param name="place">Path in the job.</param>
    public SourceNode Of(object? value, Type declared, string place)
    {
        if (value is null || KnownValues.NameOf(value) is not null)
            return new SourceWord(value is null ? "null" : KnownValues.NameOf(value) ?? "");
        if (!variables.TryGetValue(place, out var name))
            return Written(value, Nullable.GetUnderlyingType(declared) ?? declared, place);
        _declared.Add((name, Written(value, typeof(object), place)));
        return new SourceWord(name);
    }

    /// <summary>A value where it is, without a variable.</summary>
    public SourceNode Inline(object? value, Type declared, string place) => value is null
        ? new SourceWord("null")
        : KnownValues.NameOf(value) is { } known
            ? new SourceWord(known)
            : Written(value, Nullable.GetUnderlyingType(declared) ?? declared, place);

    /// <summary>A value on one line, without comments; null when it needs several.</summary>
    public string? Word(object? value) =>
        SourceLayout.OneLine(Inline(value, value?.GetType() ?? typeof(object), Nowhere));

    /// <summary>An assignment with the comments of its place.</summary>
    public SourceMember Member(string name, SourceNode value, string place) => comments.Member(name, value, place);

    private SourceNode Written(object value, Type declared, string place) => value switch
    {
        string text => Text(text),
        bool truth => new SourceWord(truth ? "true" : "false"),
        int or long => new SourceWord($"{value}"),
        double number => new SourceWord(Literal.Of(number)),
        TimeSpan duration => new SourceWord(Literal.Of(duration)),
        Enum choice => new SourceWord($"{choice.GetType().Name}.{choice}"),
        EnvironmentValue { IsSecret: true } secret =>
            new SourceWord($"EnvironmentValue.Secret({Literal.Of(secret.Text)})"),
        EnvironmentValue plain => Text(plain.Text),
        ConfigValue config => ConfigSource.Of(config),
        CommandOptions or NestedSettings =>
            Object(value, declared, OptionsSource.Members(this, comments, value, place)),
        _ when IsMap(value) => Map((IEnumerable)value, place),
        IEnumerable items => new SourceList(EquatableArray.From(
            items.Cast<object>().Select((item, index) => Of(item, ElementOf(value), $"{place}[{index}]")))),
        _ => Record(value, declared, place),
    };

    private static SourceNode Text(string text) => text.Split('\n') is { Length: > 1 } lines
        && !Array.Exists(lines, static line => line.AsSpan().ContainsAny(Literal.LineEnds))
            ? new SourceText(text)
            : new SourceWord(Literal.Of(text));

    private SourceNode Record(object value, Type declared, string place)
    {
        var type = value.GetType();
        var shape = RecordShape.Of(type);
        var members = EquatableArray.From(
            from said in shape.Said(value, property => variables.ContainsKey(Inside(place, property.Name)))
            let path = Inside(place, said.Property.Name)
            select comments.Member(said.Property.Name, Of(said.Value, said.Property.PropertyType, path), path));
        if (shape.Parameters.Length == 0)
            return Object(value, declared, members);
        var call = Call(value, type == declared ? "new" : $"new {type.Name}", shape, place);
        return members.IsEmpty ? new SourceWord(call) : new SourceObject(call, members);
    }

    private static string Inside(string place, string name) => place == JobPlace ? name : $"{place}.{name}";

    private string Call(object value, string head, RecordShape shape, string place)
    {
        var arguments = shape.Parameters
            .Select(parameter => (Parameter: parameter, Value: RecordShape.Argument(value, parameter)))
            .ToList();
        while (arguments.Count > 0 && arguments[^1] is { Parameter.HasDefaultValue: true } last
            && Equals(last.Parameter.DefaultValue, last.Value))
            arguments.RemoveAt(arguments.Count - 1);
        var words = arguments.Select(argument =>
            (Of(argument.Value, argument.Parameter.ParameterType, place) as SourceWord)?.Text ?? "default");
        return $"{head}({string.Join(", ", words)})";
    }

    private static SourceObject Object(object value, Type declared, IEnumerable<SourceMember> members) =>
        new(value.GetType() == declared ? "new()" : $"new {value.GetType().Name}", EquatableArray.From(members));

    private static bool IsMap(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(EquatableMap<,>);

    private SourceObject Map(IEnumerable pairs, string place)
    {
        var members = new List<SourceMember>();
        foreach (var pair in pairs)
        {
            var (key, value) = ((string)(Part(pair, "Key") ?? ""), Part(pair, "Value"));
            var path = $"{place}.{key}";
            members.Add(comments.Member(
                $"[{Literal.Of(key)}]", Of(value, value?.GetType() ?? typeof(object), path), path));
        }

        return new SourceObject("new()", EquatableArray.From(members));
    }

    private static object? Part(object pair, string name) => pair.GetType().GetProperty(name)?.GetValue(pair);

    private static Type ElementOf(object list) => list.GetType() is { IsGenericType: true } type
        ? type.GetGenericArguments()[0]
        : typeof(object);
}
