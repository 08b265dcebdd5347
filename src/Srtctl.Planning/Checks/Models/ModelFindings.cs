using Srtctl.Planning.Models;

namespace Srtctl.Planning.Checks.Models;

/// <summary>Reports what does not fit the model: an error where it is certain which model the job serves.</summary>
/// <param name="match">The model.</param>
/// <param name="place">Where the options stand in the job.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ModelFindings(ModelMatch match, string place, Findings findings)
{
    /// <summary>The model's name.</summary>
    public string Model => match.Name;

    public void Report(string code, string property, string message, string remedy)
    {
        if (match.IsSure)
            findings.Error(code, $"{place}.{property}", message, remedy);
        else
            findings.Warning(code, $"{place}.{property}", message, remedy);
    }

    public void Warn(string code, string property, string message, string remedy) =>
        findings.Warning(code, $"{place}.{property}", message, remedy);
}
