using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Planning.Checks;

namespace Srtctl.Planning;

/// <summary>Collects what a pass finds, so that everything is reported together.</summary>
public sealed class Findings
{
    private readonly List<Diagnostic> _found = [];
    private readonly RuleTable _rules;

    /// <summary>Nothing is found yet.</summary>
    public Findings()
        : this(RuleTable.None)
    {
    }

    internal Findings(RuleTable rules) => _rules = rules;

    /// <summary>True when there is an error among them.</summary>
    public bool HasErrors => _found.Any(static finding => finding.Severity == Severity.Error);

    /// <summary>Notes something that makes the job impossible.</summary>
    public void Error(string code, string place, string message, string remedy) =>
        Add(new Diagnostic(code, Severity.Error, place, message, remedy));

    /// <summary>Notes something that is probably not meant.</summary>
    public void Warning(string code, string place, string message, string remedy) =>
        Add(new Diagnostic(code, Severity.Warning, place, message, remedy));

    /// <summary>Everything found: errors first, otherwise in the order of finding.</summary>
    public EquatableArray<Diagnostic> All() =>
        EquatableArray.From(_found.OrderByDescending(static finding => finding.Severity));

    private void Add(Diagnostic finding)
    {
        if (_rules.Apply(finding) is { } wanted)
            _found.Add(wanted);
    }
}
