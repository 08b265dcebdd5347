using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Srtctl.Analyzers.Jobs;
using Srtctl.Analyzers.Rules;

namespace Srtctl.Analyzers;

/// <summary>
/// Checks the flags of jobs in source code against the versions that the jobs run, as load does with their values.
/// Whatever the code does not say plainly is left to load.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Name of the property of a diagnostic that holds its place in the job.</summary>
    public const string PlaceProperty = "place";

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
        if (context.Compilation.GetTypeByMetadataName("Srtctl.Model.Jobs.Job") is not { } job)
            return;
        var jobs = new Lazy<JobExpressions>(() => new JobExpressions(context.Compilation));
        var symbols = new Initializers(context.Compilation);
        var said = new ConcurrentDictionary<(string, Location, string), bool>();
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var made in JobExpressions.In(file.SemanticModel, job).Where(jobs.Value.IsFinal))
            {
                if (new SaidValues(symbols).Read(made) is SaidRecord record)
                    Report(file, record, said);
            }
        });
    }

    /// <summary>Options that several roles or jobs share are wrong once.</summary>
    private static void Report(
        SemanticModelAnalysisContext context,
        SaidRecord job,
        ConcurrentDictionary<(string, Location, string), bool> said)
    {
        foreach (var found in new JobRules(job).Check())
        {
            var (finding, location) = (found.Found, found.Written.GetLocation());
            if (!said.TryAdd((finding.Code, location, finding.Message), true)
                || Array.Find(FlagDescriptors.All, rule => rule.Id == finding.Code) is not { } rule)
                continue;
            var severity = finding.Severity == Portability.Severity.Error
                ? DiagnosticSeverity.Error
                : DiagnosticSeverity.Warning;
            context.ReportDiagnostic(Diagnostic.Create(
                rule, location, severity, additionalLocations: null,
                found.Fixes.Add(PlaceProperty, finding.Place),
                $"{finding.Message} {finding.Remedy}"));
        }
    }
}
