using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.Generators.Benchmarks;

/// <summary>One run of the generator, with the time that the driver counts for it.</summary>
internal sealed class Generation
{
    private readonly GeneratorDriver _driver;
    private readonly ModelSources _model;
    private readonly Compilation _output;

    private Generation(GeneratorDriver driver, ModelSources model, Compilation input)
    {
        _model = model;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out _output, out _);
    }

    /// <summary>Time inside the generator, without what the compiler does with its files.</summary>
    public TimeSpan Elapsed => _driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    /// <summary>Everything from nothing.</summary>
    public static Generation Of(ModelSources model) => new(
        CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()], model.Catalogs, ModelSources.ParseOptions),
        model,
        model.Compilation);

    /// <summary>The same after a class was added that has nothing to do with options.</summary>
    public Generation AfterUnrelatedEdit() => new(
        _driver, _model,
        _model.Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("internal sealed class Unrelated;", ModelSources.ParseOptions)));

    /// <summary>Number of files, lines of the longest, characters of all.</summary>
    public (int Files, int Lines, int Characters) Emitted()
    {
        var texts = _driver.GetRunResult().Results.Single().GeneratedSources
            .Select(static source => source.SourceText).ToArray();
        return (texts.Length, texts.Max(static text => text.Lines.Count), texts.Sum(static text => text.Length));
    }

    /// <summary>Compiles the model with what was emitted.</summary>
    public void Emit()
    {
        using var assembly = new MemoryStream();
        var result = _output.Emit(assembly);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics
                .Where(static one => one.Severity == DiagnosticSeverity.Error).Take(5)));
    }
}
