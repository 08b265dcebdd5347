using System.Security.Cryptography;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>One file per compiled script: a mark, a checksum of the rest, then assembly, symbols, warnings and findings.</summary>
internal static class CompiledScriptFormat
{
    private const int HeaderLength = 8 + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Mark => "srtcsx2\n"u8;

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
        return new(
            ReadBlock(reader), ReadBlock(reader), ReadMany(reader, ReadWarning), ReadMany(reader, ReadFinding));
    }

    private static void WriteContent(BinaryWriter writer, CompiledScript script)
    {
        WriteBlock(writer, script.Assembly);
        WriteBlock(writer, script.Symbols);
        writer.Write(script.Warnings.Count);
        foreach (var warning in script.Warnings)
            Write(writer, warning);
        writer.Write(script.Findings.Count);
        foreach (var finding in script.Findings)
            Write(writer, finding);
    }

    private static void Write(BinaryWriter writer, CompilerWarning warning)
    {
        writer.Write(warning.Path);
        writer.Write(warning.Line);
        writer.Write(warning.Column);
        writer.Write(warning.Text);
    }

    private static void Write(BinaryWriter writer, ScriptFinding finding)
    {
        writer.Write(finding.Code);
        writer.Write((int)finding.Severity);
        writer.Write(finding.Place);
        writer.Write(finding.Text);
        Write(writer, finding.Written);
    }

    private static void WriteBlock(BinaryWriter writer, ReadOnlyMemory<byte> block)
    {
        writer.Write(block.Length);
        writer.Write(block.Span);
    }

    private static byte[] ReadBlock(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    private static EquatableArray<T> ReadMany<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var index = 0; index < items.Length; index++)
            items[index] = read(reader);
        return items;
    }

    private static CompilerWarning ReadWarning(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());

    private static ScriptFinding ReadFinding(BinaryReader reader) => new(
        reader.ReadString(), (Severity)reader.ReadInt32(), reader.ReadString(), reader.ReadString(),
        ReadWarning(reader));
}
