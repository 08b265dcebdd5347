using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Srtctl.Runtime.Scripting;

/// <summary>Answers <c>#r</c>: our own packages and the framework by what runs, the rest by file.</summary>
internal sealed class ScriptReferenceResolver(IReadOnlyDictionary<string, PortableExecutableReference> provided)
    : MetadataReferenceResolver
{
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference,
        string? baseFilePath,
        MetadataReferenceProperties properties)
    {
        if (ScriptReferences.PathOf(NameOf(reference)) is { } path)
            return [provided[path]];
        var file = ScriptClosure.Resolve(reference.Trim(), baseFilePath ?? "");
        return File.Exists(file) ? [MetadataReference.CreateFromFile(file, properties)] : [];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => provided.GetHashCode();

    private static string NameOf(string reference)
    {
        var directive = new ScriptDirective(IsLoad: false, reference.Trim(), 0, 0, Conditional: false);
        return directive.IsOwnPackage ? directive.PackageName : directive.Named;
    }
}
