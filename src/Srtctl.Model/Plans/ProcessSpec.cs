using System.Text.Json.Serialization;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>One process (or, with several tasks, one step) that the agent starts.</summary>
public sealed record ProcessSpec
{
    /// <summary>
    /// Unique in the plan: <c>prefill[0]</c>, <c>decode[1].1</c> for its second rank, <c>frontend[0]</c>, <c>etcd</c>,
    /// …
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// What it is: <c>infrastructure</c>, <c>prefill</c>, <c>decode</c>, <c>agg</c>, <c>frontend</c>,
    /// <c>load-balancer</c>, <c>benchmark</c>, …
    /// </summary>
    public required string Role { get; init; }

    /// <summary>Slots of the nodes it runs on, rank order.</summary>
    public required EquatableArray<int> Nodes { get; init; }

    /// <summary>Tasks over all its nodes.</summary>
    public int Tasks { get; init; } = 1;

    /// <summary>GPU indices it uses on each of its nodes; empty when it uses none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<int> Gpus { get; init; }

    /// <summary>Ports it listens on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<PortAssignment> Ports { get; init; }

    /// <summary>
    /// The launcher in front of the command, complete: <c>srun</c> with all its options, and <c>env</c> for what SLURM
    /// would overwrite. Empty when the agent starts the command itself, as in a rehearsal.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<PlanText> Launch { get; init; }

    /// <summary>
    /// Shell text that runs first in the same container; null for none. It ends by becoming the command.
    /// </summary>
    public string? Preamble { get; init; }

    /// <summary>The command, in pieces that say who decided them.</summary>
    public required EquatableArray<CommandPart> Command { get; init; }

    /// <summary>Variables set for it, in order; a later one of the same name does not occur.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<EnvironmentVariable> Environment { get; init; }

    /// <summary>Variables of the surrounding environment it must not see.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<string> RemovedEnvironment { get; init; }

    /// <summary>Container image; null when it runs on the host.</summary>
    public string? Image { get; init; }

    /// <summary>Mounts of the container.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<ContainerMount> Mounts { get; init; }

    /// <summary>Log file with standard output and standard error, relative to the run directory.</summary>
    public required PlanText Log { get; init; }

    /// <summary>Asked after the start; the stage goes on when it answers. Null: started is enough.</summary>
    public ReadinessProbe? Readiness { get; init; }

    /// <summary>
    /// Names of earlier processes of its stage that must be ready before it is started; empty: it starts with the
    /// stage.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<string> After { get; init; }

    /// <summary>What its end means.</summary>
    public ProcessLifetime Lifetime { get; init; }

    /// <summary>Whether its failure ends the job.</summary>
    public bool Critical { get; init; } = true;

    /// <summary>Time between SIGTERM and SIGKILL when it is stopped.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// True when the command is a mock of the real program. Every place that shows its results says so.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Mock { get; init; }

    /// <summary>The argv that the agent starts, launcher and preamble included.</summary>
    public IEnumerable<PlanText> Argv()
    {
        foreach (var word in (IEnumerable<PlanText>)Launch)
            yield return word;
        if (Preamble is not null)
        {
            yield return "bash";
            yield return "-c";
            yield return $"set -e\n{Preamble}\nexec \"$@\"";
            yield return "bash";
        }

        foreach (var word in CommandLine())
            yield return word;
    }

    /// <summary>The argv that the program itself receives.</summary>
    public IEnumerable<PlanText> CommandLine() => Command.SelectMany(static part => (IEnumerable<PlanText>)part.Args);
}
