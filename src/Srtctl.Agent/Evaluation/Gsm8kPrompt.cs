using System.Text;

namespace Srtctl.Agent.Evaluation;

/// <summary>Answered examples, then the question.</summary>
internal static class Gsm8kPrompt
{
    /// <summary>What comes in front of every question.</summary>
    public static string Examples(IEnumerable<Gsm8kQuestion> examples)
    {
        var text = new StringBuilder();
        foreach (var example in examples)
            text.Append("Question: ").Append(example.Question)
                .Append("\nAnswer: ").Append(example.Answer).Append("\n\n");
        return text.ToString();
    }

    public static string Of(string examples, Gsm8kQuestion question) =>
        $"{examples}Question: {question.Question}\nAnswer:";
}
