using System.Text;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Planning.Rendering;

/// <summary>Every process's command as a block that can be read, and run by hand.</summary>
public static class CommandListing
{
    /// <summary>The listing's text.</summary>
    public static string Of(LaunchPlan plan, TemplateSet templates) =>
        templates.Render("commands.sh", new TemplateSlots()
            .Safe("name", plan.Job.Name)
            .Safe("references", References(plan))
            .Safe("blocks", string.Join('\n', plan.Stages.SelectMany(Blocks))))
        .ToString();

    private static IEnumerable<string> Blocks(Stage stage) => stage.Processes.Select(process => Block(stage, process));

    private static string Block(Stage stage, ProcessSpec process)
    {
        var text = new StringBuilder()
            .Append("\n# ").Append(stage.Name).Append(": ").Append(process.Name)
            .Append(" on ").Append(string.Join(", ", process.Nodes.Select(static slot => $"node {slot}")));
        if (!process.Gpus.IsEmpty)
            text.Append(", GPUs ").Append(string.Join(',', process.Gpus));
        text.Append(process.Mock ? " (mock)\n" : "\n");
        text.Append("env");
        foreach (var name in process.RemovedEnvironment)
            Continue(text).Append("-u ").Append(ShellWord.Quote(name));
        foreach (var variable in process.Environment)
            Continue(text).Append(variable.Name).Append('=').Append(Word(variable.Value));
        if (Front(process) is [_, ..] front)
            Continue(text).Append(string.Join(' ', front.Select(Word)));
        foreach (var part in process.Command)
            Continue(text).Append(string.Join(' ', part.Args.Select(Word)));
        return text.ToString();
    }

    /// <summary>Launcher and preamble: what stands before the command itself.</summary>
    private static PlanText[] Front(ProcessSpec process) =>
        [.. process.Argv().SkipLast(process.CommandLine().Count())];

    private static StringBuilder Continue(StringBuilder text) => text.Append(" \\\n  ");

    private static string References(LaunchPlan plan)
    {
        var text = new StringBuilder();
        for (var slot = 0; slot < plan.Nodes.Count; slot++)
            text.Append(": \"${node").Append(slot).Append(":?host name of node ").Append(slot).Append("}\" \"${node")
                .Append(slot).Append("_address:?its IPv4 address}\"\n");
        return text
            .Append(
                ": \"${run_directory:?absolute path}\" \"${agent:?path of srtctl-agent}\" \"${SLURM_JOB_ID:?job id}\"")
            .ToString();
    }

    private static string Word(PlanText text) => text.IsLiteral
        ? ShellWord.Quote(text.ToString())
        : string.Concat(text.Parts.Select(static part => part.Kind switch
        {
            TextPartKind.NodeHost => $"\"$node{part.Slot}\"",
            TextPartKind.NodeAddress => $"\"${{node{part.Slot}_address}}\"",
            TextPartKind.JobId => "\"$SLURM_JOB_ID\"",
            TextPartKind.RunDirectory => "\"$run_directory\"",
            TextPartKind.Agent => "\"$agent\"",
            TextPartKind.Secret => $"\"${part.Value}\"",
            _ => ShellWord.Quote(part.Value),
        }));
}
