namespace Srtctl.Analysis.Headers;

/// <summary><c>(EngineCore_DP2 pid=41) </c> or <c>(RayWorker pid=7, ip=10.0.0.3) </c>.</summary>
internal static class ProcessPrefix
{
    private const int Longest = 160;

    /// <summary>Its length with the blank after it; 0 when the text does not begin with one.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != '(')
            return 0;
        var end = text[..Math.Min(text.Length, Longest)].IndexOf((byte)')');
        if (end < 0 || text[..end].IndexOf(" pid="u8) < 0)
            return 0;
        return end + 1 < text.Length && text[end + 1] == ' ' ? end + 2 : end + 1;
    }

    /// <summary>Its length when the text ends with one, else 0.</summary>
    public static int LengthBefore(ReadOnlySpan<byte> text)
    {
        var near = text[Math.Max(0, text.Length - Longest)..];
        var open = near.LastIndexOf((byte)'(');
        return open >= 0 && Length(near[open..]) == near.Length - open ? near.Length - open : 0;
    }

    /// <summary>The rank in a name such as <c>EngineCore_DP2</c>.</summary>
    public static short? DataParallelRank(ReadOnlySpan<byte> prefix)
    {
        var at = prefix.IndexOf("_DP"u8);
        if (at < 0 || at + 3 >= prefix.Length || !Digits.IsDigit(prefix[at + 3]))
            return null;
        var rank = 0;
        for (at += 3; at < prefix.Length && Digits.IsDigit(prefix[at]) && rank < 1000; at++)
            rank = rank * 10 + prefix[at] - '0';
        return (short)rank;
    }
}
