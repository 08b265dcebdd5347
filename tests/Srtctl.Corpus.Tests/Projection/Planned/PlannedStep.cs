using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>What every process of a plan says.</summary>
/// <param name="facts">Where it is stated.</param>
/// <param name="allocation">The nodes.</param>
internal sealed class PlannedStep(LaunchFacts facts, BoundAllocation allocation)
{
    /// <summary>Where facts are stated.</summary>
    public LaunchFacts Facts => facts;

    /// <summary>The text with node references resolved.</summary>
    public string Bind(PlanText text) => allocation.Bind(text);

    /// <summary>The words with node references resolved.</summary>
    public IReadOnlyList<string> Bind(IEnumerable<PlanText> words) => [.. words.Select(allocation.Bind)];

    /// <summary>States presence, launcher, image, mounts, variables and preamble.</summary>
    public void AddLauncher(string subject, ProcessSpec process)
    {
        facts.Add(subject);
        var rest = LauncherFacts.Add(facts, subject, Bind(process.Launch));
        if (rest.Count > 0)
            facts.Add(subject, Aspect.Launcher, "behind the options", ValueList.Join(rest));
        foreach (var variable in process.Environment)
            facts.Add(subject, Aspect.Variable, variable.Name, Bind(variable.Value));
        foreach (var name in process.RemovedEnvironment)
            facts.Add(subject, Aspect.RemovedVariable, name, "removed");
        if (process.Preamble is { } preamble)
            PreambleFacts.Add(facts, subject, preamble);
    }

    /// <summary>States all that, and the command.</summary>
    public void Add(string subject, ProcessSpec process)
    {
        AddLauncher(subject, process);
        ArgumentFacts.Add(facts, subject, Bind(process.CommandLine()));
    }
}
