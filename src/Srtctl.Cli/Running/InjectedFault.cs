using System.Text.RegularExpressions;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Cli.Running;

/// <summary>A fault that a rehearsal is asked for: <c>kill:decode[1]@5s</c>.</summary>
internal static partial class InjectedFault
{
    public static bool IsValid(string text) => Form().IsMatch(text);

    /// <summary>Faults that name no process of the plan.</summary>
    public static IEnumerable<Diagnostic> Check(EquatableArray<string> faults, LaunchPlan plan)
    {
        var names = plan.Processes().Select(static process => process.Name).ToArray();
        return faults.Select(static fault => Form().Match(fault).Groups["process"].Value)
            .Where(process => !names.Contains(process))
            .Select(process => new Diagnostic(
                "SRT2024", Severity.Error, "--inject", $"The plan has no process '{process}'.", NearNames.Question(process, names)));
    }

    [GeneratedRegex(@"^(kill|hang):(?<process>[^@]+)@\d{1,6}(\.\d{1,3})?s$")]
    private static partial Regex Form();
}
