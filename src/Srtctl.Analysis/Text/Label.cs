using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Srtctl.Analysis.Text;

/// <summary>
/// Compares the beginning of a text with a short literal, eight bytes at a time and inlined: a dozen such comparisons
/// are made for every line, and a call for each would cost as much as all the rest.
/// </summary>
internal static class Label
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Begins(ReadOnlySpan<byte> text, byte[] label)
    {
        if (text.Length < label.Length)
            return false;
        if (label.Length < sizeof(ulong))
            return text.StartsWith(label);
        ref var left = ref MemoryMarshal.GetReference(text);
        ref var right = ref MemoryMarshal.GetArrayDataReference(label);
        var last = label.Length - sizeof(ulong);
        for (var index = 0; index < last; index += sizeof(ulong))
        {
            if (Eight(ref left, index) != Eight(ref right, index))
                return false;
        }

        return Eight(ref left, last) == Eight(ref right, last);
    }

    private static ulong Eight(ref byte text, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at));
}
