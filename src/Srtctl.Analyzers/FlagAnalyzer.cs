using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Srtctl.Analyzers;

/// <summary>
/// Checks the flags of jobs in source code against the versions that the jobs run, as load does with their values.
/// Whatever the code does not say plainly is left to load.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlagAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. FlagDescriptors.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (FlagSearch.Of(context.Compilation) is { } search)
            context.RegisterSemanticModelAction(file =>
            {
                foreach (var found in search.In(file.SemanticModel))
                    file.ReportDiagnostic(found);
            });
    }
}
