using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Planning;

/// <summary>Collects what a pass finds, so that everything is reported together.</summary>
public sealed class Findings
{
    private readonly List<Diagnostic> _found = [];
    private readonly Func<Diagnostic, Diagnostic?> _asWanted;

    /// <summary>Nothing is found yet.</summary>
    public Findings()
        : this(static finding => finding)
    {
    }

    /// <param name="asWanted">Makes of a finding what is wanted; null drops it.</param>
    internal Findings(Func<Diagnostic, Diagnostic?> asWanted) => _asWanted = asWanted;

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
        if (_asWanted(finding) is { } wanted)
            _found.Add(wanted);
    }
}
