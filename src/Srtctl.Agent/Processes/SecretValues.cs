using Srtctl.Agent.Execution;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Processes;

/// <summary>Values of the secrets a plan refers to, taken from the environment of the agent and never written anywhere.</summary>
internal sealed class SecretValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private SecretValues()
    {
    }

    /// <summary>Finds every secret of the plan before anything starts.</summary>
    /// <exception cref="RunAbortedException">Some are not set; all of them are named.</exception>
    public static SecretValues For(LaunchPlan plan, Func<string, string?> variable)
    {
        var secrets = new SecretValues();
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in Names(plan))
        {
            if (variable(name) is { } value)
                secrets._values[name] = value;
            else
                missing.Add(name);
        }

        return missing.Count == 0 ? secrets : throw new RunAbortedException(new RunFailure
        {
            Kind = "start-failed",
            Code = "SRT3005",
            Message = $"The plan needs secrets that are not in the agent's environment: {string.Join(", ", missing)}. "
                + "Export them before submitting the job.",
        });
    }

    /// <summary>The value of a secret by its variable name.</summary>
    public string Of(string name) => _values[name];

    private static IEnumerable<string> Names(LaunchPlan plan) =>
        plan.Processes()
            .SelectMany(static process => process.Argv().Concat(process.Environment.Select(static entry => entry.Value)))
            .Concat(plan.Files.Select(static file => file.Content))
            .SelectMany(static text => (IEnumerable<TextPart>)text.Parts)
            .Where(static part => part.Kind == TextPartKind.Secret)
            .Select(static part => part.Value);
}
