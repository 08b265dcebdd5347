namespace Srtctl.Analysis.Causes.Tables;

/// <summary>What SLURM says when it ends or refuses something.</summary>
internal static class SchedulerSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "walltime",
            Class = CauseClass.Scheduler,
            Prefilters = ["DUE TO TIME LIMIT", "Reached time limit"],
            Says = "was ended at the job's time limit",
            Remedy = "Give the job a longer time limit, or fewer concurrencies; look what took the time.",
            Examples =
            [
                "slurmstepd: error: *** JOB 4711 ON node01 CANCELLED AT 2026-03-04T05:06:07 DUE TO TIME LIMIT ***",
            ],
        },
        new()
        {
            Name = "node-failure",
            Class = CauseClass.Hardware,
            Prefilters = ["DUE TO NODE FAILURE", "Node failure on", "NODE_FAIL", "node unexpectedly rebooted"],
            Says = "lost a node",
            Remedy = "Submit again without that node (exclude), and tell the cluster's operators.",
            Examples =
            [
                "slurmstepd: error: *** JOB 4711 ON node01 CANCELLED AT 2026-03-04T05:06:07 DUE TO NODE FAILURE, SEE "
                    + "SLURMCTLD LOG "
                    + "FOR DETAILS ***",
                "srun: error: Node failure on node07",
            ],
        },
        new()
        {
            Name = "preempted",
            Class = CauseClass.Scheduler,
            Prefilters = ["DUE TO PREEMPTION", "DUE TO JOB REQUEUE"],
            Says = "was preempted by another job",
            Remedy = "Submit again, or use a partition or QOS that is not preempted.",
            Examples =
            [
                "slurmstepd: error: *** JOB 4711 ON node01 CANCELLED AT 2026-03-04T05:06:07 DUE TO PREEMPTION ***",
            ],
        },
        new()
        {
            Name = "cancelled",
            Class = CauseClass.Scheduler,
            Prefilters = ["CANCELLED AT"],
            Pattern = "\\*\\*\\* JOB \\d+ ON \\S+ CANCELLED AT \\S+ \\*\\*\\*",
            Says = "was cancelled",
            Remedy = "Nothing is to mend if that was wanted; else ask who cancelled it (sacct -j ID -o State%30).",
            Examples = ["slurmstepd: error: *** JOB 4711 ON node01 CANCELLED AT 2026-03-04T05:06:07 ***"],
        },
        new()
        {
            Name = "step-creation",
            Class = CauseClass.Scheduler,
            Prefilters = ["Unable to create step for job"],
            Says = "got no step from SLURM",
            Remedy = "Ask for what the allocation has: GPUs, CPUs and memory of the step against those of the job.",
            Examples = ["srun: error: Unable to create step for job 4711: Memory required by task is not available"],
        },
        new()
        {
            Name = "step-waiting",
            Class = CauseClass.Scheduler,
            Precedence = Precedence.Symptom,
            IsOftenHarmless = true,
            Prefilters = ["step creation temporarily disabled", "step creation still disabled"],
            Says = "waits for SLURM to create its step",
            Remedy = "Steps must share the allocation: --overlap, and no step that takes all CPUs, GPUs or memory.",
            Examples = ["srun: Job 4711 step creation temporarily disabled, retrying (Requested nodes are busy)"],
        },
        new()
        {
            Name = "srun-refused",
            Class = CauseClass.Scheduler,
            Prefilters =
            [
                "srun: error: Invalid", "srun: unrecognized option", "srun: error: Unable to allocate",
                "Requested node configuration is not available", "srun: error: Unable to confirm allocation",
            ],
            Says = "was refused by SLURM",
            Remedy = "Mend the srun option or the request that the line names.",
            Examples = ["srun: unrecognized option '--container-image=lmsysorg/sglang'"],
        },
        new()
        {
            Name = "task-launch",
            Class = CauseClass.Scheduler,
            Precedence = Precedence.Symptom,
            Prefilters =
            [
                "launch failed:", "Task launch for", "Communication connection failure", "Unable to resolve",
                "credential has expired", "Job credential",
            ],
            Pattern = "srun|slurmstepd|slurmd",
            Says = "could not be started by SLURM on its node",
            Remedy = "Check slurmd on that node and leave the node out until it works.",
            Examples =
            [
                "srun: error: task 0 launch failed: Plugin initialization failed",
                "srun: error: Task launch for StepId=4711.3 failed on node node04: Communication connection failure",
            ],
        },
        new()
        {
            Name = "step-ended",
            Class = CauseClass.Scheduler,
            Precedence = Precedence.Consequence,
            Prefilters =
            [
                "Job step aborted", "Force Terminated", "Terminating StepId", "STEP ", "Exited with exit code",
                "srun: got SIGCONT", "forcing job termination",
            ],
            Pattern = "Job step aborted|Force Terminated|Terminating StepId|STEP \\S+ ON \\S+ CANCELLED|Exited with "
                + "exit code|SIGCONT|forcing",
            Says = "was stopped with the rest of its step",
            Examples =
            [
                "srun: Job step aborted: Waiting up to 32 seconds for job step to finish.",
                "slurmstepd: error: *** STEP 4711.2 ON node02 CANCELLED AT 2026-03-04T05:06:07 ***",
                "srun: error: node02: task 0: Exited with exit code 1",
            ],
        },
    ];
}
