using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Recipes.Exporting;

/// <summary>Collects what recipes have no key for, so that everything is reported together.</summary>
internal sealed class ExportFindings
{
    private const string KeepScript = "Leave it out, or keep the job as a script.";

    private readonly List<Diagnostic> _found = [];

    /// <summary>Everything found.</summary>
    public EquatableArray<Diagnostic> All => EquatableArray.From(_found);

    /// <summary>Notes that recipes cannot say something.</summary>
    /// <param name="place">Path in the job.</param>
    /// <param name="message">What they cannot say.</param>
    /// <param name="remedy">What to do about it.</param>
    public void CannotSay(string place, string message, string remedy = KeepScript) =>
        _found.Add(new Diagnostic("SRT1450", Severity.Error, place, message, remedy));

    /// <summary>Notes that recipes have no key for a part of the job, unless it is as every recipe has it.</summary>
    public void NoKeyUnless(bool isUsual, string place)
    {
        if (!isUsual)
            CannotSay(place, "No key of a recipe says this.");
    }
}
