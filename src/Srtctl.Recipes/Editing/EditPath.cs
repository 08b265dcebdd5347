using System.Globalization;
using System.Text.RegularExpressions;
using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Editing;

/// <summary>
/// A path to a part of a job: names joined by dots, <c>[2]</c> for an item of a list, quotes around a name that has
/// dots itself. Names are compared without regard to case, <c>-</c> and <c>_</c>, so that
/// <c>backend.sglang_config.decode.tp-size</c> and <c>Deployment.Decode.Options.TensorParallelSize</c> are both paths.
/// </summary>
public static partial class EditPath
{
    /// <summary>The names of a path, or null when it is none. Items of lists are names of digits in brackets.</summary>
    public static EquatableArray<string>? Parse(string path)
    {
        var match = Form().Match(path);
        if (!match.Success)
            return null;
        var steps = match.Groups["step"].Captures.Select(static step => step.Value.Trim('"'));
        return EquatableArray.From(steps);
    }

    /// <summary>The index of a step such as <c>[2]</c>; null for a name.</summary>
    public static int? IndexOf(string step) =>
        step is ['[', .. var digits, ']']
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;

    /// <summary>Whether two names are the same but for case, <c>-</c> and <c>_</c>.</summary>
    public static bool Same(string left, string right) =>
        string.Equals(Bare(left), Bare(right), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) =>
        name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    [GeneratedRegex("""\A(?<step>"[^"]+"|[^.\["\]]+)(?:\.(?<step>"[^"]+"|[^.\["\]]+)|(?<step>\[\d{1,6}\]))*\z""")]
    private static partial Regex Form();
}
