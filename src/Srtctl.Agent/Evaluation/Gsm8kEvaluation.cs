using System.Globalization;

namespace Srtctl.Agent.Evaluation;

/// <summary>Asks the questions as often as wanted and writes a result for each round.</summary>
internal sealed class Gsm8kEvaluation(Gsm8kOptions options, TextWriter output, TimeProvider time)
{
    /// <exception cref="EvaluationException">There are no questions, or none was answered.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var files = await Gsm8kFiles.ReadAsync(options, cancellation);
        if (files.Questions.Count == 0 || files.Examples.Count < options.Shots)
            throw new EvaluationException(
                $"{options.Data} holds {files.Examples.Count} examples and {files.Questions.Count} questions; "
                + $"{options.Shots} examples and 1 question are needed.");
        var questions = files.Questions.Take(options.Examples).ToArray();
        var examples = Gsm8kPrompt.Examples(files.Examples.Take(options.Shots));
        using var client = new Gsm8kClient(options);
        for (var round = 1; round <= options.Repeat; round++)
            await RunRoundAsync(client, questions, examples, round, cancellation);
    }

    private async Task RunRoundAsync(
        Gsm8kClient client, Gsm8kQuestion[] questions, string examples, int round, CancellationToken cancellation)
    {
        var answers = new Gsm8kAnswer[questions.Length];
        var started = time.GetTimestamp();
        await Parallel.ForAsync(
            0,
            questions.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation },
            async (index, stop) =>
                answers[index] = await client.AskAsync(Gsm8kPrompt.Of(examples, questions[index]), stop));
        if (answers.All(static answer => answer.Error is not null))
            throw new EvaluationException(
                $"none of {answers.Length} questions was answered. First error: {answers[0].Error}");
        var score = Gsm8kScore.Of(questions, answers, time.GetElapsedTime(started));
        Gsm8kResultFile.Write(options, round, score, time.GetUtcNow());
        Say(round, score, answers.Count(static answer => answer.Error is not null));
    }

    private void Say(int round, Gsm8kScore score, int failed)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"gsm8k run {round}/{options.Repeat}: accuracy {score.Accuracy:F4}, invalid {score.InvalidRate:F4}, "
                + $"{score.Questions} questions in {score.Seconds:F1} s, {failed} failed requests"));
        output.Flush();
    }
}
