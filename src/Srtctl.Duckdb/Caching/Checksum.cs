using System.Numerics;
using System.Runtime.InteropServices;

namespace Srtctl.Duckdb.Caching;

/// <summary>CRC-32C, which processors compute.</summary>
internal static class Checksum
{
    private const int BufferSize = 1 << 20;

    /// <summary>Of a whole file.</summary>
    public static uint Of(string path)
    {
        using var file = File.OpenRead(path);
        var buffer = new byte[BufferSize];
        var sum = uint.MaxValue;
        for (var read = file.ReadAtLeast(buffer, BufferSize, false); read > 0;
            read = file.ReadAtLeast(buffer, BufferSize, false))
            sum = Add(sum, buffer.AsSpan(0, read));
        return ~sum;
    }

    private static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            sum = BitOperations.Crc32C(sum, word);
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
            sum = BitOperations.Crc32C(sum, rest);
        return sum;
    }
}
