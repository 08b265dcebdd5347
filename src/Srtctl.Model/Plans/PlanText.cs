using System.Text;
using System.Text.Json.Serialization;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>
/// Text in a plan. Most of it is literal; what only the allocation knows stays a typed reference until the agent
/// binds it. In JSON a string when literal, otherwise an array of strings and references such as <c>{"address": 2}</c>.
/// The default value is the empty string.
/// </summary>
[JsonConverter(typeof(PlanTextJsonConverter))]
public readonly struct PlanText : IEquatable<PlanText>
{
    private readonly string? _literal;
    private readonly TextPart[]? _parts;

    private PlanText(string literal) => _literal = literal;

    private PlanText(TextPart[] parts) => _parts = parts;

    /// <summary>True when no reference is left to bind.</summary>
    public bool IsLiteral => _parts is null;

    /// <summary>The pieces in order; adjacent literals are one piece, and empty ones do not occur.</summary>
    public EquatableArray<TextPart> Parts =>
        _parts ?? (string.IsNullOrEmpty(_literal) ? [] : [new TextPart(TextPartKind.Literal, _literal)]);

    /// <summary>
    /// Builds text from an interpolated string whose holes are strings, numbers, parts or other text.
    /// </summary>
    public static PlanText Of(PlanTextInterpolation text) => text.ToPlanText();

    /// <summary>Builds text from pieces, joining adjacent literals.</summary>
    public static PlanText From(params IEnumerable<TextPart> parts)
    {
        var merged = new List<TextPart>();
        foreach (var part in parts)
        {
            if (part is { Kind: TextPartKind.Literal, Value: "" })
                continue;
            if (part.Kind == TextPartKind.Literal && merged.Count > 0 && merged[^1].Kind == TextPartKind.Literal)
                merged[^1] = new TextPart(TextPartKind.Literal, merged[^1].Value + part.Value);
            else
                merged.Add(part);
        }

        return merged switch
        {
            [] => default,
            [{ Kind: TextPartKind.Literal } only] => new PlanText(only.Value),
            _ => new PlanText([.. merged]),
        };
    }

    /// <summary>The text with every reference replaced by what <paramref name="resolve"/> gives for it.</summary>
    public string Bind(Func<TextPart, string> resolve)
    {
        if (_parts is null)
            return _literal ?? "";
        var text = new StringBuilder();
        foreach (var part in _parts)
            text.Append(part.Kind == TextPartKind.Literal ? part.Value : resolve(part));
        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(PlanText other) => _parts is null
        ? other._parts is null && (_literal ?? "") == (other._literal ?? "")
        : other._parts is not null && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts is null ? (_literal ?? "").GetHashCode() : Parts.GetHashCode();

    /// <summary>
    /// The text with references in angle brackets, as people read it: <c>http://&lt;address of node 2&gt;:8000</c>.
    /// </summary>
    public override string ToString() => Bind(static part => part.Kind switch
    {
        TextPartKind.NodeHost => $"<node{part.Slot}>",
        TextPartKind.NodeAddress => $"<node{part.Slot} address>",
        TextPartKind.JobId => "<job id>",
        TextPartKind.RunDirectory => "<run directory>",
        TextPartKind.Agent => "<agent>",
        TextPartKind.Secret => $"<secret {part.Value}>",
        _ => part.Value,
    });

    /// <summary>Literal text.</summary>
    public static implicit operator PlanText(string literal) => new(literal);

    /// <summary>Text that is one piece.</summary>
    public static implicit operator PlanText(TextPart part) => From(part);

    /// <summary>Equality by pieces.</summary>
    public static bool operator ==(PlanText left, PlanText right) => left.Equals(right);

    /// <summary>Inequality by pieces.</summary>
    public static bool operator !=(PlanText left, PlanText right) => !left.Equals(right);
}
