using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.Generators.Tests;

/// <summary>The generator at work in a compilation that holds the model's hand-written option types.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Preview);
    private static readonly CSharpCompilation _model = CreateModel();

    private GeneratorRun(GeneratorDriver driver, Compilation input)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        Output = output;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources;

    public static GeneratorRun Of(params AdditionalText[] files) => new(
        CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            files,
            _parseOptions,
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true)),
        _model);

    public static GeneratorRun Of(string catalog) => Of(new CatalogText(catalog));

    public GeneratorRun AfterUnrelatedEdit() =>
        new(Driver, _model.AddSyntaxTrees(Parse("internal sealed class Unrelated;")));

    public GeneratorRun AfterReplacing(AdditionalText file, AdditionalText replacement) =>
        new(Driver.ReplaceAdditionalText(file, replacement), _model);

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, _parseOptions);

    private static CSharpCompilation CreateModel()
    {
        const string Usings = """
            global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
            """;
        var references = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Srtctl.Model",
            RepositoryFiles.OptionSources.Append(Usings).Select(Parse),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
