namespace Srtctl.Model.Jobs;

/// <summary>The program that asks an evaluation's questions.</summary>
public enum EvaluationClient
{
    /// <summary>The evaluator inside the agent: nothing to install, plain completions.</summary>
    Native,

    /// <summary><c>python3 -m sglang.test.run_eval</c> from the job's container, chat completions.</summary>
    SglangRunEval,
}
