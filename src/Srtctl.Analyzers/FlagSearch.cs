using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Srtctl.Analyzers.Jobs;
using Srtctl.Analyzers.Rules;

namespace Srtctl.Analyzers;

/// <summary>Searches a program for jobs with wrong flags.</summary>
public sealed class FlagSearch
{
    /// <summary>Name of the property of a diagnostic that holds its place in the job.</summary>
    public const string PlaceProperty = "place";

    private readonly INamedTypeSymbol _job;
    private readonly Lazy<JobExpressions> _jobs;
    private readonly Initializers _symbols;
    private readonly ConcurrentDictionary<(string, Location, string), bool> _said = new();

    private FlagSearch(Compilation program, INamedTypeSymbol job)
    {
        _job = job;
        _jobs = new Lazy<JobExpressions>(() => new JobExpressions(program));
        _symbols = new Initializers(program);
    }

    /// <summary>
    /// What is wrong in a whole program, found without a driver of analyzers: starting that for a single script takes
    /// longer than the search.
    /// </summary>
    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "There is no analysis whose model it could be.")]
    public static IEnumerable<Diagnostic> Whole(Compilation program) => Of(program) is { } search
        ? program.SyntaxTrees.SelectMany(tree => search.In(program.GetSemanticModel(tree)))
        : [];

    /// <summary>Null when a program cannot have jobs.</summary>
    internal static FlagSearch? Of(Compilation program) =>
        program.GetTypeByMetadataName("Srtctl.Model.Jobs.Job") is { } job ? new FlagSearch(program, job) : null;

    /// <summary>What is wrong in a file. Options that several roles or jobs share are wrong once.</summary>
    internal IEnumerable<Diagnostic> In(SemanticModel file) =>
        from made in JobExpressions.In(file, _job)
        where _jobs.Value.IsFinal(made)
        let record = new SaidValues(_symbols).Read(made) as SaidRecord
        where record is not null
        from found in new JobRules(record).Check()
        let location = found.Written.GetLocation()
        where _said.TryAdd((found.Found.Code, location, found.Found.Message), true)
        let rule = Array.Find(FlagDescriptors.All, rule => rule.Id == found.Found.Code)
        where rule is not null
        select Told(found, rule, location);

    private static Diagnostic Told(JobFinding found, DiagnosticDescriptor rule, Location location)
    {
        var finding = found.Found;
        var severity = finding.Severity == Portability.Severity.Error
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning;
        return Diagnostic.Create(
            rule, location, severity, additionalLocations: null,
            found.Fixes.Add(PlaceProperty, finding.Place),
            $"{finding.Message} {finding.Remedy}");
    }
}
