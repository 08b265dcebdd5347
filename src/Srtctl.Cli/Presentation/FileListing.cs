using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Files the agent writes before the first stage, with their text.</summary>
internal static class FileListing
{
    public static IEnumerable<string> Lines(LaunchPlan plan, TextStyle style)
    {
        foreach (var file in plan.Files.AsEnumerable())
        {
            yield return $"  {style.Bold(file.Path)}";
            foreach (var line in file.Content.ToString().TrimEnd('\n').Split('\n'))
                yield return $"    {line}".TrimEnd();
        }
    }
}
