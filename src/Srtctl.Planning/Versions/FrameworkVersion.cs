namespace Srtctl.Planning.Versions;

/// <summary>The version of an engine or of Dynamo that a job runs.</summary>
/// <param name="Framework">As in <c>identity.frameworks</c>: <c>sglang</c>, <c>tensorrt_llm</c>, <c>dynamo</c>.</param>
/// <param name="Version">The version.</param>
/// <param name="Source">What told it.</param>
/// <param name="Said">The words that told it: a version, an image, a release of Dynamo.</param>
public sealed record FrameworkVersion(string Framework, string Version, VersionSource Source, string Said)
{
    /// <summary>For example <c>sglang 0.5.8 (image lmsysorg/sglang:v0.5.8-cu130)</c>.</summary>
    public override string ToString() => Source switch
    {
        VersionSource.Job => $"{Framework} {Version} (stated by the job)",
        VersionSource.Identity => $"{Framework} {Version} (identity of the job)",
        VersionSource.Image => $"{Framework} {Version} (image {Said})",
        VersionSource.Engine => $"{Framework} of {Said}",
        _ => $"{Framework} {Version} (ships with Dynamo {Said})",
    };
}
