using System.Globalization;

namespace Srtctl.Agent.Evaluation;

/// <summary>How many answers were right.</summary>
/// <param name="Questions">Questions asked.</param>
/// <param name="Right">Right answers.</param>
/// <param name="Invalid">Answers without a number, failed requests among them.</param>
/// <param name="Tokens">Tokens of all answers.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record Gsm8kScore(int Questions, int Right, int Invalid, long Tokens, double Seconds)
{
    public double Accuracy => (double)Right / Questions;

    public double InvalidRate => (double)Invalid / Questions;

    public static Gsm8kScore Of(
        IReadOnlyList<Gsm8kQuestion> questions, IReadOnlyList<Gsm8kAnswer> answers, TimeSpan duration)
    {
        var given = answers.Select(static answer => Gsm8kQuestion.LastInteger(answer.Text)).ToArray();
        return new Gsm8kScore(
            questions.Count,
            given.Zip(questions).Count(static pair => pair.First is not null && Same(pair.First, pair.Second.Label)),
            given.Count(static number => number is null),
            answers.Sum(static answer => (long)answer.Tokens),
            Math.Max(1e-9, duration.TotalSeconds));
    }

    private static bool Same(string given, string? right) => right is not null
        && System.Numerics.BigInteger.Parse(given, CultureInfo.InvariantCulture)
            == System.Numerics.BigInteger.Parse(right, CultureInfo.InvariantCulture);
}
