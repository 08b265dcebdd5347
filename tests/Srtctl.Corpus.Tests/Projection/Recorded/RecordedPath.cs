using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>What a wait asks for.</summary>
internal static class RecordedPath
{
    /// <summary>The paths requested by a wait, in order.</summary>
    public static string Of(OracleVariant variant, JsonNode wait)
    {
        var paths = variant.Steps.SkipWhile(step => step != wait).Skip(1)
            .TakeWhile(static step => step.Text("op") == "http_get")
            .Select(static step => new Uri(step.Text("url")).AbsolutePath);
        return string.Join(' ', paths);
    }
}
