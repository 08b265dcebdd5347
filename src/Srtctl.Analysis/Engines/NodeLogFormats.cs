using Srtctl.Analysis.Patterns;

namespace Srtctl.Analysis.Engines;

/// <summary>The engines whose logs are understood. Another one is one file and one line here.</summary>
internal static class NodeLogFormats
{
    public static NodeLogFormat[] All { get; } = [SglangLog.Format, TrtllmLog.Format, VllmLog.Format];

    /// <summary>The format of an engine.</summary>
    /// <exception cref="ArgumentException">No such engine; the message lists those there are.</exception>
    public static NodeLogFormat Named(string engine) =>
        All.FirstOrDefault(format => format.Name == engine)
        ?? throw new ArgumentException(
            $"There is no log format for the engine \"{engine}\". Known: "
            + $"{string.Join(", ", All.Select(static format => format.Name))}.",
            nameof(engine));
}
