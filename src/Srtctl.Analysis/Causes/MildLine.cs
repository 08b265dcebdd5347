using System.Text.RegularExpressions;

namespace Srtctl.Analysis.Causes;

/// <summary>Tells lines that their program itself calls a warning, a notice or less.</summary>
internal static partial class MildLine
{
    private const int Looked = 200;

    /// <summary>True when the beginning of the line names such a level.</summary>
    public static bool Is(string line) => Level().IsMatch(line.AsSpan(0, Math.Min(Looked, line.Length)));

    [GeneratedRegex(
        @"^(\([^)]*\) )?(WARNING|INFO|DEBUG)\b" // vLLM, Python's logging
        + @"|^\[?\d{4}-\d\d-\d\d[ T][\d:.,]+\]? \[?(INFO|WARNING|WARN|DEBUG)\b" // orchestrators, routers
        + @"|^\S+Z\s+(INFO|WARN|DEBUG|TRACE)\b" // dynamo
        + @"|""level"":\s?""(INFO|WARN|DEBUG|TRACE)""" // dynamo with JSON lines
        + @"|\[TRT-LLM\].{0,30}\[[IWVD]\]|\[TensorRT-LLM\]\[(INFO|WARNING|DEBUG)\]"
        + @"|^(\[rank\d+\]:)?\[?[WI]\d{4} " // glog
        + @"|(User|Future|Deprecation|Runtime|Resource)Warning:"
        + @"|^\S*: [Ww]arning: |^warning: ",
        RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
