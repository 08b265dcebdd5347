using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Explaining;

/// <summary>Who sets a variable of the first process of each role.</summary>
internal static class VariableExplanation
{
    public static IEnumerable<ExplainedSetting> Of(SettingPath path, Job job, LaunchPlan plan) =>
        from process in plan.Processes().DistinctBy(static process => process.Role)
        where path.Concerns(process.Role)
        from variable in process.Environment
        where variable.Name == path.Last
        select Explained(process.Role, variable, Said(process.Role, variable.Name, job).ToArray());

    private static ExplainedSetting Explained(
        string role, EnvironmentVariable variable, (string Place, EnvironmentValue Value)[] said)
    {
        var holds = variable.From == Origin.Job && said.Length > 0;
        return new(
            SettingKind.Variable, role, variable.Name, $"{variable.Value}", variable.From, holds ? said[0].Place : null)
        {
            Overrides = EquatableArray.From(said.Skip(holds ? 1 : 0)
                .Select(static other => new OtherStatement(Shown(other.Value), Origin.Job, other.Place))),
        };
    }

    private static string Shown(EnvironmentValue value) => value.IsSecret ? $"<secret {value.Text}>" : value.Text;

    /// <summary>What the job says, the word that holds first.</summary>
    private static IEnumerable<(string Place, EnvironmentValue Value)> Said(string role, string name, Job job)
    {
        foreach (var (of, pool) in job.Deployment.Pools)
        {
            if (of.Word() == role && pool.Environment.TryGetValue(name, out var ofPool))
                yield return ($"Deployment.{of}.Environment.{name}", ofPool);
        }

        if (job.Environment.TryGetValue(name, out var ofJob))
            yield return ($"Environment.{name}", ofJob);
    }
}
