using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>One job as both tools launch it.</summary>
/// <param name="Variant">The record.</param>
/// <param name="Recorded">What the Python tool does.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Planned">What srtctl does.</param>
public sealed record LaunchPair(OracleVariant Variant, LaunchFacts Recorded, LaunchPlan Plan, LaunchFacts Planned);
