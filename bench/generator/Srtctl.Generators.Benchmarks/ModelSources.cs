using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.Generators.Benchmarks;

/// <summary>The code of Srtctl.Model that emitted options need, without what other generators complete.</summary>
/// <param name="Compilation">Its hand-written code.</param>
/// <param name="Catalogs">The catalogs.</param>
internal sealed record ModelSources(CSharpCompilation Compilation, ImmutableArray<AdditionalText> Catalogs)
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; "
        + "global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly string[] Folders = ["Options", "Collections", "Values", "Text"];

    /// <summary>How the code is parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    /// <summary>The sources of a working copy.</summary>
    public static ModelSources Of(string repository)
    {
        var model = Path.Combine(repository, "src", "Srtctl.Model");
        var sources = Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(model, folder), "*.cs"))
            .Select(File.ReadAllText)
            .Where(static source => !source.Contains(" partial ", StringComparison.Ordinal))
            .Append(Usings);
        var references = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Srtctl.Model",
            sources.Select(static source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
        return new ModelSources(
            compilation,
            [.. Directory.GetFiles(Path.Combine(repository, "catalogs"), "*.catalog.json").Order(StringComparer.Ordinal)
                .Select(static file => new CatalogText(file))]);
    }
}
