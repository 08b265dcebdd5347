namespace Srtctl.Agent.Fingerprints;

/// <summary>What came of comparing one statement of a job with the fingerprint.</summary>
/// <param name="Field">The statement, such as <c>frameworks.sglang</c>.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Message">What was said and found.</param>
internal sealed record IdentityFinding(string Field, IdentityStatus Status, string Message);
