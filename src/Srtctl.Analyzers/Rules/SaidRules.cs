using Srtctl.Analyzers.Jobs;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Analyzers.Rules;

/// <summary>Rules that a job takes otherwise by its own words.</summary>
internal static class SaidRules
{
    /// <summary>The finding as the job wants it; null when it does not.</summary>
    public static Diagnostic? Apply(SaidRecord job, Diagnostic finding) => job.Find("Rules") switch
    {
        null => finding,
        SaidRecord { IsWhole: true } rules when !rules.Members.ContainsKey(finding.Code) => finding,
        SaidRecord rules when rules.Find(finding.Code) is SaidRecord setting => setting.Find("Level") switch
        {
            SaidChoice { Member: "Error" } => finding with { Severity = Severity.Error },
            SaidChoice { Member: "Warning" } => finding with { Severity = Severity.Warning },
            _ => null,
        },
        _ => null,
    };
}
