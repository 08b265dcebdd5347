using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Rendering;

/// <summary>Turns a plan into the text a reviewer reads and SLURM runs.</summary>
public static class PlanRenderer
{
    /// <summary>
    /// The files of a plan by name: <c>sbatch_script.sh</c>, <c>plan.json</c>, <c>commands.sh</c>, and the planned
    /// engine
    /// files under <c>files/</c>.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="outputDirectory">Absolute directory that run directories are made in.</param>
    /// <param name="templates">Templates to use.</param>
    /// <exception cref="TemplateException">A site's template does not fit.</exception>
    public static EquatableMap<string, string> Render(LaunchPlan plan, string outputDirectory, TemplateSet templates)
    {
        var files = new EquatableMap<string, string>
        {
            ["sbatch_script.sh"] = BatchScript.Of(plan, outputDirectory, templates),
            ["plan.json"] = PlanJson.Write(plan),
            ["commands.sh"] = CommandListing.Of(plan, templates),
        };
        foreach (var file in plan.Files)
            files[$"files/{file.Path}"] = file.Content.ToString();
        return files;
    }
}
