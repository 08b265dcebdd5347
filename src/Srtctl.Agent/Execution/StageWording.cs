namespace Srtctl.Agent.Execution;

/// <summary>Sentences that existing monitors recognise a stage by.</summary>
internal static class StageWording
{
    /// <summary>Said when a stage is entered.</summary>
    public static string Entering(string stage) => stage switch
    {
        "infrastructure" => "Starting infrastructure services",
        "preparation" => "Preparing the nodes",
        "workers" => "Starting backend workers",
        "frontend" => "Starting frontend",
        StageNames.Benchmark => "Server is healthy - starting benchmark",
        "evaluation" => "Benchmark completed - starting evaluation",
        _ => $"Starting stage {stage}",
    };

    /// <summary>Said when a process answers for the first time.</summary>
    public static string Ready(string process) => $"{(process == "nats" ? "NATS" : process)} is ready";
}
