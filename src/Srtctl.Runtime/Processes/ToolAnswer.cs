namespace Srtctl.Runtime.Processes;

/// <summary>What a tool answered.</summary>
public sealed record ToolAnswer
{
    /// <summary>How far it came.</summary>
    public ToolOutcome Outcome { get; init; }

    /// <summary>Exit status; meaningful when it exited.</summary>
    public int ExitCode { get; init; }

    /// <summary>Its standard output.</summary>
    public string Output { get; init; } = "";

    /// <summary>Its standard error, or why it could not be started.</summary>
    public string Error { get; init; } = "";

    /// <summary>True when it ran and exited with status 0.</summary>
    public bool Succeeded => Outcome == ToolOutcome.Exited && ExitCode == 0;

    /// <summary>What went wrong, on one line.</summary>
    public string Problem => Outcome switch
    {
        ToolOutcome.NotStarted => "the program is not there",
        ToolOutcome.TimedOut => "it did not answer in time",
        _ when Error.Trim().Length > 0 => OneLine(Error),
        _ => $"it exited with status {ExitCode}",
    };

    private static string OneLine(string text) =>
        string.Join(" | ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
