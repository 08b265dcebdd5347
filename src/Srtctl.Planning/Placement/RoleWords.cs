using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Placement;

/// <summary>How roles are written in process names, log files and environment variables.</summary>
public static class RoleWords
{
    /// <summary><c>prefill</c>, <c>decode</c> or <c>agg</c>.</summary>
    public static string Word(this Role role) => role switch
    {
        Role.Prefill => "prefill",
        Role.Decode => "decode",
        _ => "agg",
    };
}
