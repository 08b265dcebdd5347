using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>The name of a point of a sweep.</summary>
internal static partial class PointName
{
    /// <summary>
    /// What the Python tool's name becomes: placeholders have their value, lists are written with <c>x</c>, and a sweep
    /// without parameters adds nothing.
    /// </summary>
    public static string Of(string recorded, OracleVariant variant)
    {
        var name = recorded.TrimEnd('_');
        foreach (var (parameter, value) in variant.Json.Members("sweep_params"))
            name = name.Replace($"{{{parameter}}}", value?.AsText(), StringComparison.Ordinal);
        return List().Replace(name, static list => list.Groups[1].Value.Replace(", ", "x", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex List();
}
