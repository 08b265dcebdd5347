using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Headers;

/// <summary>What precedes the payload of a log line.</summary>
internal struct LogHeader
{
    /// <summary>Where it begins, with the process prefix if there is one.</summary>
    public int Start;

    /// <summary>Where the payload begins.</summary>
    public int End;

    public PrintedTime Time;

    public Ranks Ranks;

    /// <summary>True when the line is a JSON object and the payload its message.</summary>
    public bool IsJson;
}
