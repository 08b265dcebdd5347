using Srtctl.Model.Diagnostics;

namespace Srtctl.Model.Plans;

/// <summary>A rule that the job or the site takes otherwise than srtctl does.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Level">What is made of its findings.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">Who wants it so.</param>
public sealed record ChangedRule(string Code, RuleLevel Level, string Reason, Origin From);
