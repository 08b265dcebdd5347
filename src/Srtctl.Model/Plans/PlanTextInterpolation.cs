using System.Runtime.CompilerServices;

namespace Srtctl.Model.Plans;

/// <summary>Collects the pieces of an interpolated string for <see cref="PlanText.Of"/>.</summary>
[InterpolatedStringHandler]
public readonly ref struct PlanTextInterpolation
{
    private readonly List<TextPart> _parts;

    /// <summary>Called by the compiler.</summary>
    public PlanTextInterpolation(int literalLength, int formattedCount) =>
        _parts = new List<TextPart>(formattedCount * 2 + 1);

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string text) => _parts.Add(new TextPart(TextPartKind.Literal, text));

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(string text) => AppendLiteral(text);

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(int number) => AppendLiteral(number.ToString());

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(TextPart part) => _parts.Add(part);

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted(PlanText text)
    {
        foreach (var part in text.Parts)
            _parts.Add(part);
    }

    internal PlanText ToPlanText() => PlanText.From(_parts);
}
