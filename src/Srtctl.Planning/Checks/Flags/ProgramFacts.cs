using Srtctl.Model.Collections;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>A program of a job, and what is known about its flags in the version that the job runs.</summary>
/// <param name="Reader">The program.</param>
/// <param name="Catalogs">Its catalogs, the engine's first.</param>
internal sealed record ProgramFacts(FlagReader Reader, EquatableArray<CatalogFacts> Catalogs)
{
    /// <summary>The same with another version of one catalog; null changes nothing.</summary>
    public ProgramFacts Suppose(VersionEvidence? evidence) => evidence is null ? this : this with
    {
        Catalogs = EquatableArray.From(Catalogs.Select(facts => facts.Catalog == evidence.Catalog.Name
            ? facts with
            {
                Evidence = evidence,
                Version = new(facts.Catalog, evidence.Catalog.Versions[evidence.Last].Version, VersionSource.Job, ""),
            }
            : facts)),
    };

    /// <summary>The flags with a spelling, one per catalog that has it in any version.</summary>
    public IEnumerable<KnownFlag> Find(string spelling)
    {
        var (own, plain) = (spelling.Split('.')[0], Plain(spelling));
        foreach (var facts in Catalogs)
        {
            if ((FlagSpellings.Find(facts.Catalog, own) ?? FlagSpellings.Find(facts.Catalog, plain)) is { } flag)
                yield return new KnownFlag(facts, flag);
        }
    }

    /// <summary>Whether the program accepts a spelling, by its image or version; null when that is not known.</summary>
    public bool? Accepts(string spelling)
    {
        var answers = Find(spelling).Select(known => Accepts(known, spelling)).ToArray();
        return answers.Contains(true) ? true
            : answers.Length == 0 || answers.Contains(null) ? null
            : false;
    }

    /// <summary>The spelling as the catalogs write it; an entry of a settings object goes by its flag.</summary>
    public string Plain(string spelling)
    {
        var flag = spelling.Split('.')[0];
        return Reader.TakesUnderscores ? $"--{flag[2..].Replace('_', '-')}" : flag;
    }

    private static bool? Accepts(KnownFlag known, string spelling) =>
        known.Facts.Import is not { } image ? known.Accepts(spelling)
        : image.Find(spelling) is not null ? true
        : known.Flag.Hidden ? null
        : false;

    /// <summary>
    /// The full spelling that a program completes a beginning to: it does so when its version has one such flag.
    /// </summary>
    public string? Complete(string beginning)
    {
        if (!Reader.TakesBeginnings)
            return null;
        var begun = Catalogs.SelectMany(facts => FlagSpellings.Of(facts.Catalog)
                .Where(pair => pair.Key.StartsWith(beginning, StringComparison.Ordinal)
                    && facts.Evidence?.Accepts(pair.Value, pair.Key) != false))
            .Select(static pair => pair.Key).Distinct().Take(2).ToArray();
        return begun is [var one] ? one : null;
    }

    /// <summary>Every spelling that the versions accept, for near names.</summary>
    public IEnumerable<string> Spellings() => Catalogs.SelectMany(static facts =>
        FlagSpellings.Of(facts.Catalog).Where(pair => facts.Evidence?.Has(pair.Value) != false)
            .Select(static pair => pair.Key));
}
