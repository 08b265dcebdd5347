namespace Srtctl.Analysis.Tests.Truth;

/// <summary>The checksum of zlib.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(static index =>
    {
        var value = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        return value;
    })];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var item in bytes)
            sum = Table[(byte)(sum ^ item)] ^ (sum >> 8);
        return ~sum;
    }
}
