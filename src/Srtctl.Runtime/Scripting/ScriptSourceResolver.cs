using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Runtime.Scripting;

/// <summary>Answers <c>#load</c> from the files already read, so that what was hashed is what is compiled.</summary>
internal sealed class ScriptSourceResolver(ScriptClosure closure) : SourceReferenceResolver
{
    public override string? NormalizePath(string path, string? baseFilePath) => path;

    public override string? ResolveReference(string path, string? baseFilePath)
    {
        var resolved = ScriptClosure.Resolve(path.Trim(), baseFilePath ?? closure.Script);
        return closure.Source(resolved) is null ? null : resolved;
    }

    public override Stream OpenRead(string resolvedPath) => new MemoryStream(Bytes(resolvedPath));

    public override SourceText ReadText(string resolvedPath)
    {
        var bytes = Bytes(resolvedPath);
        return SourceText.From(bytes, bytes.Length, Encoding.UTF8);
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => closure.GetHashCode();

    private byte[] Bytes(string resolvedPath) =>
        closure.Source(resolvedPath)?.Bytes.ToArray() ?? throw new FileNotFoundException(null, resolvedPath);
}
