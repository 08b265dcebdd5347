using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Everything a dry run says about one plan.</summary>
internal sealed class PlanReport(TextWriter output, TextStyle style, int width)
{
    /// <summary>Writes all sections.</summary>
    public void Write(LaunchPlan plan, string batchScript)
    {
        Lines(PlanHeader.Lines(plan, style));
        Section("Nodes", NodePicture.Lines(plan, style));
        Section("Processes", ProcessTable.Lines(plan, style, width));
        foreach (var stage in plan.Stages)
            Section($"Stage {stage.Name}", StageListing.Lines(stage, style, width));
        Section("Mounts", MountListing.Lines(plan, style, width));
        Section("Files", FileListing.Lines(plan, style));
        Section("Batch script", batchScript.TrimEnd('\n').Split('\n').Select(static line => $"  {line}".TrimEnd()));
        Section("Changed rules", plan.Rules.Select(rule =>
            $"  {style.Yellow(rule.Code)} {rule.Level.ToString().ToLowerInvariant()} ({OriginWord.Of(rule.From)}): {rule.Reason}"));
        Section("Warnings", plan.Warnings.Select(warning => $"  {style.Yellow(warning.Code)} {warning.Place}: {warning.Message} {warning.Remedy}"));
    }

    private void Section(string title, IEnumerable<string> lines)
    {
        var written = lines.ToArray();
        if (written.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(style.Bold(title));
        Lines(written);
    }

    private void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            output.WriteLine(line);
    }
}
