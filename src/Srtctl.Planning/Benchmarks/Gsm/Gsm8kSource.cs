namespace Srtctl.Planning.Benchmarks.Gsm;

/// <summary>Where the questions come from.</summary>
internal static class Gsm8kSource
{
    /// <summary>A fixed commit of the authors' repository, with <c>train.jsonl</c> and <c>test.jsonl</c>.</summary>
    public const string Address =
        "https://raw.githubusercontent.com/openai/grade-school-math/b52325ad96ea38979fdc222e881ff5d105f95295"
        + "/grade_school_math/data";
}
