using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Runs;

namespace Srtctl.Corpus.Tests;

/// <summary>The one pass over the corpus that all its tests look at.</summary>
public sealed class CorpusFixture
{
    /// <summary>The run; null when there is no corpus on this machine.</summary>
    public CorpusRun? Run { get; } = CorpusFolder.Root is { } root ? Compare(new OracleCorpus(root)) : null;

    private static CorpusRun Compare(OracleCorpus corpus)
    {
        var planning = new RecipePlanning(corpus);
        return CorpusRun.Of(corpus, planning.Of);
    }
}
