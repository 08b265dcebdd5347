using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace Srtctl.Tests.StandardDialect;

/// <summary>
/// Accepts every package of ours, as <c>dotnet script</c> does: restoring adds the assemblies to the options, and the
/// directive itself resolves to a marker.
/// </summary>
internal sealed class RestoredPackages : MetadataReferenceResolver
{
    public static IEnumerable<string> Paths =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "Srtctl.*.dll")
            .Where(static path => !Path.GetFileName(path).Contains("Tests", StringComparison.Ordinal));

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        reference.StartsWith("nuget: Srtctl.", StringComparison.Ordinal)
            ? [MetadataReference.CreateFromFile(typeof(RestoredPackages).Assembly.Location)]
            : ScriptMetadataResolver.Default.ResolveReference(reference, baseFilePath, properties);

    public override bool Equals(object? other) => other is RestoredPackages;

    public override int GetHashCode() => 1;
}
