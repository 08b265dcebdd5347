using System.Globalization;

using Srtctl.Agent.Runs;

namespace Srtctl.Agent.Evaluation;

/// <summary>The result of one round, in the field names existing readers know.</summary>
internal static class Gsm8kResultFile
{
    public static void Write(Gsm8kOptions options, int round, Gsm8kScore score, DateTimeOffset now)
    {
        Directory.CreateDirectory(options.ResultDirectory);
        AtomicFile.WriteJson(Path.Combine(options.ResultDirectory, $"gsm8k_run{round}.json"), writer =>
        {
            writer.WriteNumber("accuracy", score.Accuracy);
            writer.WriteNumber("invalid_rate", score.InvalidRate);
            writer.WriteNumber("latency", score.Seconds);
            writer.WriteNumber("questions_per_second", score.Questions / score.Seconds);
            writer.WriteNumber("total_output_tokens", score.Tokens);
            writer.WriteNumber("tokens_per_second", score.Tokens / score.Seconds);
            writer.WriteNumber("num_questions", score.Questions);
            writer.WriteNumber("num_shots", options.Shots);
            writer.WriteNumber("max_tokens", options.MaxTokens);
            writer.WriteString("timestamp", now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            writer.WriteString("model", options.Model);
            writer.WriteNumber("temperature", options.Temperature);
            writer.WriteNumber("seed", options.Seed);
        });
    }
}
