namespace Srtctl.Cli.Monitoring;

/// <summary>The board on a whole terminal: redrawn again and again, driven by keys, gone without a trace at the end.</summary>
/// <param name="workplace">Terminal and clock.</param>
/// <param name="board">Looks at the jobs.</param>
/// <param name="interval">Time between two looks.</param>
internal sealed class LiveBoard(Workplace workplace, JobBoard board, TimeSpan interval)
{
    private const string Enter = "\u001b[?1049h\u001b[?25l";
    private const string Leave = "\u001b[?25h\u001b[?1049l";
    private const string Home = "\u001b[H";
    private const string EndOfLine = "\u001b[K\n";
    private const string EndOfScreen = "\u001b[J";

    private static readonly TimeSpan KeyPause = TimeSpan.FromMilliseconds(50);

    private string? _selected;
    private bool _isPage;

    /// <summary>Shows the board until the user leaves.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var output = workplace.Terminal.Out;
        output.Write(Enter);
        try
        {
            while (true)
            {
                var view = await board.LookAsync(cancellation);
                if (!await ShowAsync(view, cancellation))
                    return;
            }
        }
        finally
        {
            output.Write(Leave);
            output.Flush();
        }
    }

    /// <summary>Shows one look and takes keys until the next is due; false when the user leaves.</summary>
    private async Task<bool> ShowAsync(BoardView view, CancellationToken cancellation)
    {
        if (view.Jobs.All(job => job.Id != _selected))
            _selected = view.Jobs is [var first, ..] ? first.Id : null;
        var begin = workplace.Time.GetTimestamp();
        Draw(view);
        while (workplace.Time.GetElapsedTime(begin) < interval)
        {
            if (!Console.KeyAvailable)
                await Task.Delay(KeyPause, workplace.Time, cancellation);
            else if (!Take(Console.ReadKey(intercept: true), view))
                return false;
            else
                Draw(view);
        }

        return true;
    }

    private bool Take(ConsoleKeyInfo key, BoardView view)
    {
        switch (key)
        {
            case { Key: ConsoleKey.Q }:
                return false;
            case { Key: ConsoleKey.Escape or ConsoleKey.Backspace or ConsoleKey.LeftArrow }:
                _isPage = false;
                break;
            case { Key: ConsoleKey.Enter or ConsoleKey.RightArrow }:
                _isPage = _selected is not null;
                break;
            case { Key: ConsoleKey.UpArrow } or { KeyChar: 'k' }:
                Move(view, -1);
                break;
            case { Key: ConsoleKey.DownArrow } or { KeyChar: 'j' }:
                Move(view, 1);
                break;
        }

        return true;
    }

    private void Move(BoardView view, int step)
    {
        var index = view.Jobs.TakeWhile(job => job.Id != _selected).Count() + step;
        if (index >= 0 && index < view.Jobs.Count)
            _selected = view.Jobs[index].Id;
    }

    private void Draw(BoardView view)
    {
        var (style, width) = (workplace.Terminal.Style, Math.Max(40, Console.WindowWidth));
        var page = _isPage ? view.Jobs.FirstOrDefault(job => job.Id == _selected) : null;
        var lines = page is null
            ? BoardTable.Lines(view, style, width, _selected)
            : JobPage.Lines(page, style, width);
        var keys = page is null ? "up, down: choose   enter: look into the job   q: leave" : "esc: all jobs   q: leave";
        var room = Math.Max(1, Console.WindowHeight - 3);
        var output = workplace.Terminal.Out;
        output.Write(Home);
        foreach (var line in lines.Take(room))
            output.Write(line + EndOfLine);
        if (view.Problem is { } problem)
            output.Write(style.Yellow(problem.Length <= width ? problem : $"{problem[..(width - 1)]}…") + EndOfLine);
        output.Write(style.Dim($"{workplace.Time.GetLocalNow():HH:mm:ss}   {keys}") + EndOfScreen);
        output.Flush();
    }
}
