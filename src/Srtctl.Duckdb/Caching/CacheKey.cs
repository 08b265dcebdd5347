using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>What decides whether a cached table still says what its sources say.</summary>
/// <param name="ParserVersion">The programs that read and wrote it.</param>
/// <param name="Engine">Engine whose form the logs were taken to have; null for results.</param>
/// <param name="StartDay">Start of the run, which gives a year to times without one.</param>
/// <param name="Sources">Every file that counted.</param>
internal sealed record CacheKey(
    string ParserVersion, string? Engine, DateOnly? StartDay, EquatableArray<SourceFile> Sources)
{
    /// <summary>
    /// The present version: a change of a parser, or of the tables' columns, is another one without anybody's doing.
    /// </summary>
    public static string Version { get; } = string.Join(
        '+',
        ((Type[])[typeof(RunLoader), typeof(CacheKey)]).Select(static type =>
            type.Assembly.ManifestModule.ModuleVersionId.ToString("N")));

    /// <summary>The key of the present version.</summary>
    public static CacheKey Of(string? engine, DateOnly? startDay, EquatableArray<SourceFile> sources) =>
        new(Version, engine, startDay, sources);
}
