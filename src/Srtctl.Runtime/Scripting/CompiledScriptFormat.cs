using System.Security.Cryptography;
using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Scripting;

/// <summary>One file per compiled script: a mark, a checksum of the rest, then assembly, symbols and warnings.</summary>
internal static class CompiledScriptFormat
{
    private const int HeaderLength = 8 + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Mark => "srtcsx1\n"u8;

    public static byte[] Write(CompiledScript script)
    {
        using var stream = new MemoryStream();
        stream.Write(new byte[HeaderLength]);
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            WriteContent(writer, script);

        var file = stream.ToArray();
        Mark.CopyTo(file);
        SHA256.HashData(file.AsSpan(HeaderLength), file.AsSpan(Mark.Length));
        return file;
    }

    /// <summary>Null when the file is not whole.</summary>
    public static CompiledScript? Read(byte[] file)
    {
        if (file.Length < HeaderLength || !file.AsSpan().StartsWith(Mark))
            return null;
        Span<byte> checksum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file.AsSpan(HeaderLength), checksum);
        if (!checksum.SequenceEqual(file.AsSpan(Mark.Length, SHA256.HashSizeInBytes)))
            return null;

        using var reader = new BinaryReader(new MemoryStream(file, HeaderLength, file.Length - HeaderLength));
        return new(ReadBlock(reader), ReadBlock(reader), ReadWarnings(reader));
    }

    private static void WriteContent(BinaryWriter writer, CompiledScript script)
    {
        WriteBlock(writer, script.Assembly);
        WriteBlock(writer, script.Symbols);
        writer.Write(script.Warnings.Count);
        foreach (var warning in script.Warnings)
        {
            writer.Write(warning.Path);
            writer.Write(warning.Line);
            writer.Write(warning.Column);
            writer.Write(warning.Text);
        }
    }

    private static void WriteBlock(BinaryWriter writer, ReadOnlyMemory<byte> block)
    {
        writer.Write(block.Length);
        writer.Write(block.Span);
    }

    private static byte[] ReadBlock(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    private static EquatableArray<CompilerWarning> ReadWarnings(BinaryReader reader)
    {
        var warnings = new CompilerWarning[reader.ReadInt32()];
        for (var index = 0; index < warnings.Length; index++)
            warnings[index] = new(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
        return warnings;
    }
}
