using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends.Dynamo;
using Srtctl.Planning.Launch;

namespace Srtctl.Analyzers.Rules;

/// <summary>What rules need to know about a frontend. Jobs with others are checked at load only.</summary>
/// <param name="Type">Name of its record.</param>
/// <param name="Runtime">What workers run in.</param>
internal sealed record FrontendRules(string Type, WorkerRuntime Runtime)
{
    private static readonly FrontendRules[] All =
    [
        new("DynamoFrontend", WorkerRuntime.Dynamo) { Reader = DynamoRules.Reader },
        new("SglangRouter", WorkerRuntime.Standalone),
        new("TrtllmServe", WorkerRuntime.TrtllmServe),
        new("DirectServer", WorkerRuntime.Direct),
    ];

    /// <summary>The frontend of a job that says nothing about it.</summary>
    public static FrontendRules Default => All[0];

    /// <summary>What reads the frontend's flags; null when its version is not known from a job.</summary>
    public FlagReader? Reader { get; init; }

    /// <summary>The frontend of this type; null when it is not known.</summary>
    public static FrontendRules? For(string type) => All.FirstOrDefault(frontend => frontend.Type == type);
}
