namespace Srtctl.Runtime.Slurm;

/// <summary>
/// Says in words why a job waits. The codes are SLURM's (<see href="https://slurm.schedmd.com/job_reason_codes.html"/>);
/// those of limits are made of parts, and are read by them.
/// </summary>
public static class PendingReason
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["Priority"] = "jobs of higher priority go first",
        ["Resources"] = "its nodes are busy; it is next",
        ["Dependency"] = "another job must end first",
        ["DependencyNeverSatisfied"] = "the job it depends on ended otherwise; it will never start",
        ["JobHeldUser"] = "held; release it with scontrol release",
        ["JobHeldAdmin"] = "held by an administrator",
        ["BeginTime"] = "its earliest start has not come yet",
        ["Reservation"] = "its reservation has not begun",
        ["ReservationDeleted"] = "its reservation was deleted; it will never start",
        ["PartitionDown"] = "the partition is down",
        ["PartitionInactive"] = "the partition takes no jobs now",
        ["PartitionNodeLimit"] = "it asks for more nodes than the partition allows",
        ["PartitionTimeLimit"] = "its time limit is longer than the partition's",
        ["PartitionConfig"] = "the partition does not fit what it asks for",
        ["NodeDown"] = "a node it needs is down",
        ["ReqNodeNotAvail"] = "a node it needs is down, drained or reserved",
        ["BadConstraints"] = "no node has what it asks for; it will never start",
        ["Licenses"] = "a licence is in use",
        ["InvalidAccount"] = "the account is not valid; it will never start",
        ["InvalidQOS"] = "the QOS is not valid; it will never start",
        ["QOSNotAllowed"] = "the QOS may not be used in this partition",
        ["QOSTimeLimit"] = "the QOS's time limit is reached",
        ["TimeLimit"] = "its time limit is reached",
        ["Cleaning"] = "it was requeued and its last run is being cleaned up",
        ["Prolog"] = "its prolog runs on the nodes",
        ["FrontEndDown"] = "no front-end node is up",
        ["JobArrayTaskLimit"] = "as many tasks of its array run as may run at once",
        ["JobLaunchFailure"] = "it could not be launched; it is held",
        ["launch_failed_requeued_held"] = "it could not be launched and is held; release it with scontrol release",
        ["job_requeued_in_held_state"] = "it was requeued and is held; release it with scontrol release",
        ["NonZeroExitCode"] = "it ended with an error",
        ["RaisedSignal"] = "it ended by a signal",
        ["SystemFailure"] = "SLURM or a node failed",
        ["BurstBufferResources"] = "a burst buffer is in use",
        ["BurstBufferStageIn"] = "its burst buffer is being filled",
        ["MaxMemPerLimit"] = "it asks for more memory than a CPU or node may give",
        ["AccountingPolicy"] = "a limit of the account is reached",
        ["AccountNotAllowed"] = "the account may not use this partition",
        ["NodeOutOfMemory"] = "a node ran out of memory",
        ["Federation"] = "another cluster of the federation has it",
        ["SchedDefer"] = "SLURM puts off starting jobs at submission",
    };

    /// <summary>Why a job waits; the code itself when it is not known.</summary>
    /// <param name="code">SLURM's word, also with a list of nodes behind it.</param>
    public static string InWords(string code)
    {
        var parts = code.Split(',', 2, StringSplitOptions.TrimEntries);
        var words = Known.GetValueOrDefault(parts[0]) ?? LimitReason.InWords(parts[0]) ?? parts[0];
        return parts is [_, var nodes]
            ? $"{words} ({nodes.Replace("UnavailableNodes:", "", StringComparison.Ordinal)})"
            : words;
    }
}
