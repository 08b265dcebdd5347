using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>A change that cannot be made.</summary>
internal sealed class PropertyEditException(Diagnostic finding) : Exception(finding.Message)
{
    public Diagnostic Finding => finding;
}
