using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Rendering;

/// <summary>Turns a plan into the text a reviewer reads and SLURM runs.</summary>
public static class PlanRenderer
{
    /// <summary>
    /// The files of a plan by name: <c>sbatch_script.sh</c>, <c>plan.json</c>, <c>commands.sh</c>, and the planned engine
    /// files under <c>files/</c>.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="outputDirectory">Absolute directory that run directories are made in.</param>
    /// <param name="templates">Templates to use.</param>
    public static EquatableMap<string, string> Render(LaunchPlan plan, string outputDirectory, TemplateSet templates) =>
        EquatableMap<string, string>.Empty;
}
