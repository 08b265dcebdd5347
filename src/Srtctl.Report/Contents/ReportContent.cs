using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>Everything that a page shows, as numbers and words.</summary>
public sealed record ReportContent
{
    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The runs, in the order of the page.</summary>
    public required EquatableArray<ReportedRun> Runs { get; init; }

    /// <summary>Directories that look like runs and are not shown.</summary>
    public EquatableArray<SkippedRun> Skipped { get; init; }
}
