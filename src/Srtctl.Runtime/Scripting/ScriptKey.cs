using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Srtctl.Runtime.Scripting;

/// <summary>Names a compiled script by everything that decides what the compiler makes of it.</summary>
internal static class ScriptKey
{
    /// <summary>A hexadecimal digest over sources, references and the versions of srtctl and of the framework.</summary>
    public static string Of(ScriptClosure closure)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var version in ScriptReferences.Versions)
            Add(hash, version);
        foreach (var file in closure.Files)
        {
            Add(hash, file);
            Add(hash, (closure.Source(file)?.Bytes ?? default).Span);
        }

        foreach (var reference in closure.References)
            Add(hash, Identity(new FileInfo(reference)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Identity(FileInfo file) =>
        file.Exists ? $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}" : $"{file.FullName}\nmissing";

    private static void Add(IncrementalHash hash, string text) => Add(hash, Encoding.UTF8.GetBytes(text));

    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
