using Srtctl.Model.Plans;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning.Checks;

/// <summary>A site's templates fit, also those that are filled only when the plan is written.</summary>
internal static class TemplateChecks
{
    /// <exception cref="TemplateException">One does not.</exception>
    public static void Run(LaunchPlan plan, TemplateSet templates)
    {
        if (templates.Overrides.IsEmpty)
            return;
        foreach (var name in templates.Overrides.Keys)
            if (!TemplateSet.IsKnown(name))
                throw new TemplateException(name, "srtctl has no template of this name");
        BatchScript.Of(plan, "/", templates);
        CommandListing.Of(plan, templates);
    }
}
