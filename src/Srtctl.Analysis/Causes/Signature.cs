using System.Text.RegularExpressions;

namespace Srtctl.Analysis.Causes;

/// <summary>A kind of failure, known by the lines that programs print for it.</summary>
internal sealed record Signature
{
    private readonly Lazy<Regex?> _regex;

    /// <summary>Creates a signature.</summary>
    public Signature() => _regex = new(() => Pattern is null ? null : new Regex(Pattern, Options));

    /// <summary>Stable name, in words.</summary>
    public required string Name { get; init; }

    /// <summary>Where the cause lies.</summary>
    public required CauseClass Class { get; init; }

    /// <summary>What it explains and by what it is explained.</summary>
    public Precedence Precedence { get; init; }

    /// <summary>True when programs also print it and go on: then only one near the end of a log counts.</summary>
    public bool IsOftenHarmless { get; init; }

    /// <summary>Literals of which a line must have one before anything else is looked at.</summary>
    public required string[] Prefilters { get; init; }

    /// <summary>What else the line must look like; null when the literal says it all.</summary>
    public string? Pattern { get; init; }

    /// <summary>What happened, as the predicate of a sentence about the process.</summary>
    public required string Says { get; init; }

    /// <summary>What to do, one sentence; null when nothing general can be said.</summary>
    public string? Remedy { get; init; }

    /// <summary>Lines that it knows.</summary>
    public required string[] Examples { get; init; }

    // Linear in the length of the line, whatever the line.
    private static RegexOptions Options => RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>True for a line of this kind.</summary>
    public bool Matches(string line) =>
        Array.Exists(Prefilters, prefilter => line.Contains(prefilter, StringComparison.Ordinal))
        && (_regex.Value?.IsMatch(line) ?? true);
}
