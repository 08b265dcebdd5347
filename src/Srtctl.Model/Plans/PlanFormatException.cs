namespace Srtctl.Model.Plans;

/// <summary>A file that is not a plan this version can execute.</summary>
public sealed class PlanFormatException : Exception
{
    /// <summary>Describes what was found and where.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="path">JSON path of the place.</param>
    /// <param name="inner">The reader's own error, if any.</param>
    public PlanFormatException(string found, string path, Exception? inner = null)
        : base($"SRT3001 plan at {path}: {found}. "
            + "Render or submit the job again; plans are not edited by hand.", inner) =>
        JsonPath = path;

    /// <summary>JSON path of the place.</summary>
    public string JsonPath { get; }
}
