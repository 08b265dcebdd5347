using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Planning.Rendering;

/// <summary>The script given to <c>sbatch</c>: directives, and one command that starts the agent.</summary>
public static class BatchScript
{
    /// <summary>The script's text.</summary>
    /// <param name="plan">The plan it starts.</param>
    /// <param name="outputDirectory">Absolute directory that run directories are made in.</param>
    /// <param name="templates">Templates to use.</param>
    public static string Of(LaunchPlan plan, string outputDirectory, TemplateSet templates)
    {
        var log = $"{outputDirectory.Replace("%", "%%", StringComparison.Ordinal)}/%j/logs/sweep_%j.log";
        var directives = plan.Allocation.Directives
            .Select(static directive => Line(directive.Name, directive.Value))
            .Append(Line("output", log))
            .Concat(plan.Allocation.Components.Skip(1).SelectMany(nodes => Component(plan.Allocation, nodes)));
        return templates.Render("sbatch_script.sh", new TemplateSlots()
                .Safe("directives", string.Join('\n', directives))
                .Word("output_directory", outputDirectory))
            .ToString();
    }

    /// <summary>A further component of a heterogeneous job, which inherits nothing from the first.</summary>
    private static IEnumerable<string> Component(AllocationRequest allocation, int nodes) => allocation.Directives
        .Where(static directive => directive.Name is not ("job-name" or "signal"))
        .Select(directive => Line(
            directive.Name, directive.Name is "nodes" or "ntasks" or "segment" ? nodes.ToString() : directive.Value))
        .Prepend("#SBATCH hetjob");

    /// <summary>
    /// sbatch splits a directive into words like a shell does, so a value is quoted like a shell word.
    /// </summary>
    private static string Line(string name, string? value) =>
        value is null ? $"#SBATCH --{name}" : $"#SBATCH --{name}={Quote(value)}";

    private static string Quote(string value) =>
        value.Contains('\'') ? $"\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"" : ShellWord.Quote(value);
}
