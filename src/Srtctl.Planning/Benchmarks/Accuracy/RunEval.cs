using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Accuracy;

/// <summary>SGLang's evaluation harness, which leaves its results in <c>/tmp</c>.</summary>
internal static class RunEval
{
    /// <summary>Keeps the results that the harness has written since the script began.</summary>
    private const string Keep = """
        results=$1 pattern=$2
        shift 3
        mkdir -p "$results"
        began=$(mktemp)
        "$@"
        for result in /tmp/$pattern; do
            if [[ -f $result && $result -nt $began ]]; then cp "$result" "$results"/; fi
        done
        """;

    /// <summary>The harness up to its own options.</summary>
    /// <param name="job">The job.</param>
    /// <param name="frontends">Where the public API is.</param>
    /// <param name="name">Name of the evaluation, with which its result files begin.</param>
    public static CommandBuilder Command(ResolvedJob job, FrontendLayout frontends, string name) =>
        new CommandBuilder()
            .Add(Origin.Engine, "bash", "-c", ClientScript.Of(Keep), "eval")
            .Add(Origin.Engine, PlanText.Of($"{job.Paths.Logs}/accuracy"), $"{name}_*", "--")
            .Add(Origin.Engine, "python3", "-m", "sglang.test.run_eval")
            .Add(Origin.Planner, "--base-url", PublicService.Endpoint(frontends))
            .Add(Origin.Job, "--model", job.ServedModelName)
            .Add(Origin.Engine, "--eval-name", name);

    /// <summary>The harness's client library insists on a key.</summary>
    public static ProcessSpec Client(
        ResolvedJob job, FrontendLayout frontends, int slot, IBenchmarkPlanner planner, CommandBuilder command)
    {
        var client = ClientProcess.InImage(
            job, slot, command.ToArray(), ClientEnvironment.Of(job, frontends, slot, planner));
        return client.Environment.Any(static variable => variable.Name == "OPENAI_API_KEY") ? client : client with
        {
            Environment = [new EnvironmentVariable("OPENAI_API_KEY", "EMPTY", Origin.Engine), .. client.Environment],
        };
    }
}
