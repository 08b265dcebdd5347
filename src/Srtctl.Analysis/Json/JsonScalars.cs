namespace Srtctl.Analysis.Json;

/// <summary>
/// The scalars of a JSON object by path, such as <c>time_to_first_token.avg</c>. Arrays are left out.
/// </summary>
internal sealed class JsonScalars
{
    private readonly Dictionary<string, double> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public void Add(string path, double number) => _numbers[path] = number;

    public void Add(string path, string text) => _texts[path] = text;

    /// <summary>The first of the paths that holds a number.</summary>
    public double? Number(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (_numbers.TryGetValue(path, out var number) && double.IsFinite(number))
                return number;
        }

        return null;
    }

    /// <summary>The first of the paths that holds a whole number.</summary>
    public long? Integer(params ReadOnlySpan<string> paths) =>
        Number(paths) is { } number && Math.Truncate(number) == number && Math.Abs(number) < 1e18 ? (long)number : null;

    /// <summary>A text.</summary>
    public string? Text(string path) => _texts.GetValueOrDefault(path);

    /// <summary>True when nothing was found.</summary>
    public bool IsEmpty => _numbers.Count + _texts.Count == 0;
}
