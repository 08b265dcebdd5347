namespace Srtctl.Analysis.Causes;

/// <summary>
/// Tells of which kind lines are. Logs repeat a few forms with other numbers in them: a form is compared with the
/// signatures once, so that a flood of equal errors costs little.
/// </summary>
internal sealed class LineKinds
{
    private const int MostForms = 10_000;
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly Dictionary<ulong, (Signature? Signature, bool IsMild)> _forms = [];

    /// <summary>The first signature that knows the line, and whether its program calls it a warning or less.</summary>
    public (Signature? Signature, bool IsMild) Of(ReadOnlySpan<byte> line)
    {
        var form = Form(line);
        if (_forms.TryGetValue(form, out var known))
            return known;
        var text = LineText.Of(line);
        var signature = Signatures.Of(text);
        var kind = (signature, signature is not null && MildLine.Is(text));
        if (_forms.Count < MostForms)
            _forms.Add(form, kind);
        return kind;
    }

    /// <summary>A hash of the line in which every number but 0 is the same number.</summary>
    private static ulong Form(ReadOnlySpan<byte> line)
    {
        var hash = Basis;
        for (var at = 0; at < line.Length; at++)
        {
            var character = line[at];
            if (char.IsAsciiDigit((char)character))
            {
                var start = at;
                while (at + 1 < line.Length && char.IsAsciiDigit((char)line[at + 1]))
                    at++;
                character = at == start && character == '0' ? character : (byte)'1';
            }

            hash = (hash ^ character) * Prime;
        }

        return hash;
    }
}
