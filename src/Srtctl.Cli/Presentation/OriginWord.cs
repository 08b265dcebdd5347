using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Who decided a value, in one word of at most seven letters.</summary>
internal static class OriginWord
{
    /// <summary>Columns a word takes.</summary>
    public const int Width = 7;

    public static string Of(Origin origin) => origin switch
    {
        Origin.Job => "job",
        Origin.JobExtra => "extra",
        Origin.Cluster => "cluster",
        Origin.Engine => "engine",
        Origin.Mock => "mock",
        _ => "planner",
    };
}
