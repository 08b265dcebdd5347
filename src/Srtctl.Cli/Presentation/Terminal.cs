using System.Text;

namespace Srtctl.Cli.Presentation;

/// <summary>Where text goes and what that place can show.</summary>
public sealed class Terminal : IDisposable
{
    private const int PlainWidth = 100;

    private Terminal(TextWriter output, TextWriter error)
    {
        Out = output;
        Error = error;
    }

    /// <summary>Results.</summary>
    public TextWriter Out { get; }

    /// <summary>Everything else.</summary>
    public TextWriter Error { get; }

    /// <summary>Styles for <see cref="Out"/>.</summary>
    public TextStyle Style { get; private init; } = TextStyle.Plain;

    /// <summary>Styles for <see cref="Error"/>.</summary>
    public TextStyle ErrorStyle { get; private init; } = TextStyle.Plain;

    /// <summary>True when lines on <see cref="Error"/> can be rewritten in place.</summary>
    public bool IsLive { get; private init; }

    /// <summary>True when <see cref="Out"/> is a terminal that can be drawn on and keys come from one.</summary>
    public bool IsFullScreen { get; private init; }

    /// <summary>Columns to fill.</summary>
    public int Width { get; private init; } = PlainWidth;

    /// <summary>Two writers that are not a terminal.</summary>
    public static Terminal Of(TextWriter output, TextWriter error) => new(output, error);

    /// <summary>The streams of this process; colours only for a terminal that wants them.</summary>
    public static Terminal OfProcess()
    {
        var wantsTerminal = Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
        var wantsColour = wantsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 16 * 1024) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false), 1024) { NewLine = "\n", AutoFlush = true };
        return new(output, error)
        {
            Style = wantsColour && !Console.IsOutputRedirected ? TextStyle.Colours : TextStyle.Plain,
            ErrorStyle = wantsColour && !Console.IsErrorRedirected ? TextStyle.Colours : TextStyle.Plain,
            IsLive = wantsColour && !Console.IsErrorRedirected,
            IsFullScreen = wantsTerminal && !Console.IsOutputRedirected && !Console.IsInputRedirected,
            Width = Console.IsOutputRedirected ? PlainWidth : Math.Clamp(Console.WindowWidth, 60, 200),
        };
    }

    /// <summary>Hands over what is still buffered; a reader that has gone away is no error.</summary>
    public void Dispose()
    {
        try
        {
            Out.Flush();
            Error.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more.
        }
    }
}
