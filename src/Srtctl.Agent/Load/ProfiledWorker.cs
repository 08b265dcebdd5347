namespace Srtctl.Agent.Load;

/// <summary>A worker's profiler.</summary>
/// <param name="Start">Where it is started.</param>
/// <param name="Stop">Where it is stopped.</param>
/// <param name="Body">What is posted to start it.</param>
internal sealed record ProfiledWorker(Uri Start, Uri Stop, string Body);
