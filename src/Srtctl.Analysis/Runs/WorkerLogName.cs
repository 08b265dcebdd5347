using System.Text.RegularExpressions;

namespace Srtctl.Analysis.Runs;

/// <summary>Whose log a file is, by its name.</summary>
/// <param name="Node">Host name.</param>
/// <param name="Role"><c>prefill</c>, <c>decode</c> or <c>agg</c>.</param>
/// <param name="WorkerId">What stands between the role and the extension.</param>
public sealed partial record WorkerLogName(string Node, string Role, string WorkerId)
{
    /// <summary>Reads a file name; null when it is not a worker's log. The last role in the name counts.</summary>
    public static WorkerLogName? Of(string name)
    {
        var match = NameForm().Match(name);
        return match.Success && name[0] != '.'
            ? new(match.Groups["node"].Value, match.Groups["role"].Value, match.Groups["worker"].Value)
            : null;
    }

    [GeneratedRegex(@"^(?<node>.+)_(?<role>prefill|decode|agg)_(?<worker>.+)\.(?:out|err)$")]
    private static partial Regex NameForm();
}
