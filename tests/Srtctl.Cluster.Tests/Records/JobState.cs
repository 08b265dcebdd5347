namespace Srtctl.Cluster.Tests.Records;

/// <summary>A job as the controller shows it.</summary>
public sealed record JobState(string State, int ExitCode, int Signal, string NodeList, string Reason)
{
    private static readonly string[] Unfinished =
        ["PENDING", "CONFIGURING", "RUNNING", "COMPLETING", "SUSPENDED", "REQUEUED"];

    public bool IsFinished => !Unfinished.Contains(State);

    /// <summary>Reads the first record of <c>scontrol --oneliner show job</c>.</summary>
    public static JobState Parse(string text)
    {
        var code = Field(text, "ExitCode").Split(':');
        return new JobState(
            Field(text, "JobState"),
            int.Parse(code[0]),
            int.Parse(code[1]),
            Field(text, "NodeList"),
            Field(text, "Reason"));
    }

    private static string Field(string text, string name)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var word = words.FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No {name} in: {text}");
        return word[(name.Length + 1)..];
    }
}
