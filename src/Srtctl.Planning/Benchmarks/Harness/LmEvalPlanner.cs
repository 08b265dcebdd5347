using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Benchmarks.Python;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Harness;

/// <summary>Tasks of the Language Model Evaluation Harness, over the chat API.</summary>
internal sealed class LmEvalPlanner : IBenchmarkPlanner
{
    public string Word => "lm-eval";

    public bool Owns(Benchmark benchmark) => benchmark is LmEval;

    public bool IsMocked(ResolvedJob job) => true;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is not LmEval bench)
            return;
        var checks = new ValueChecks(findings)
            .NotNegative(bench.Shots, nameof(bench.Shots))
            .Positive(bench.Limit, nameof(bench.Limit))
            .Positive(bench.MaxTokens, nameof(bench.MaxTokens))
            .Positive(bench.Concurrency, nameof(bench.Concurrency));
        if (bench.Tasks.IsEmpty)
            checks.Wrong(nameof(bench.Tasks), "the list is empty", "Name at least one task, for example [\"gsm8k\"].");
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not LmEval bench)
            return null;
        var command = new CommandBuilder()
            .Add(Origin.Engine, "lm_eval", "--model", "local-chat-completions", "--apply_chat_template")
            .Add(Origin.Job, "--model_args", ModelArguments(job, bench, frontends))
            .Add(Origin.Job, "--tasks", string.Join(',', bench.Tasks))
            .AddIf(bench.Shots is not null, Origin.Job, "--num_fewshot", $"{bench.Shots}")
            .AddIf(bench.Limit is not null, Origin.Job, "--limit", $"{bench.Limit}")
            .AddIf(bench.MaxTokens is not null, Origin.Job, "--gen_kwargs", $"max_gen_toks={bench.MaxTokens}")
            .Add(Origin.Engine, "--output_path", PlanText.Of($"{job.Paths.Logs}/eval_results"), "--log_samples")
            .ToArray();
        var environment = ClientEnvironment.Of(job, frontends, slot, this);
        return ClientProcess.InImage(job, slot, command, environment, PythonTool.LmEval.Preamble(bench.Package));
    }

    private static PlanText ModelArguments(ResolvedJob job, LmEval bench, FrontendLayout frontends) => PlanText.Of(
        $"model={job.ServedModelName},base_url={ChatAddress(frontends)},num_concurrent={bench.Concurrency}");

    private static PlanText ChatAddress(FrontendLayout frontends) =>
        PlanText.Of($"{PublicService.Endpoint(frontends)}/v1/chat/completions");
}
