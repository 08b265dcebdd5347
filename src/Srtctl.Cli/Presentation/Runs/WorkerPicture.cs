using Srtctl.Cli.Reports.Runs;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>Workers as groups of GPUs, a block each, with a bar where a worker crosses to the next node.</summary>
internal static class WorkerPicture
{
    private const int Indent = 13;
    private const int MostLines = 6;

    public static IEnumerable<string> Lines(ShownRun shown, TextStyle style, int width)
    {
        var perNode = shown.Run.Metadata.GpusPerNode;
        foreach (var pool in WorkerPool.Of(shown))
        {
            if (pool.GpusEach is not { } gpus || perNode is not > 0)
                continue;
            var all = string.Join(' ', Enumerable.Repeat(Worker(gpus, perNode.Value), pool.Count));
            var rows = Words.Wrap(all, width - Indent).ToArray();
            for (var row = 0; row < Math.Min(rows.Length, MostLines); row++)
            {
                var title = row == 0 ? style.Dim(pool.Role.PadRight(Indent - 3)) : new string(' ', Indent - 3);
                var isCut = row == MostLines - 1 && rows.Length > MostLines;
                var rest = isCut ? $" and {rows.Length - MostLines} rows more" : "";
                yield return $"  {title} {style.Cyan(rows[row])}{rest}";
            }
        }
    }

    private static string Worker(int gpus, int perNode) => string.Join('\u2502', Enumerable
        .Range(0, (gpus + perNode - 1) / perNode)
        .Select(node => new string('\u2588', Math.Min(perNode, gpus - node * perNode))));
}
