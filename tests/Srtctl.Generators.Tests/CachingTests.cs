using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Srtctl.Generators.Tests;

public sealed class CachingTests
{
    private static readonly CatalogText _file = new(TinyCatalog.Text);

    [Fact]
    public void An_edit_elsewhere_recomputes_nothing()
    {
        var run = GeneratorRun.Of(_file).AfterUnrelatedEdit();

        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(run.Result.TrackedSteps));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(run.Result.TrackedOutputSteps));
    }

    [Fact]
    public void Reformatting_a_catalog_parses_it_again_and_emits_nothing()
    {
        var reformatted = new CatalogText(TinyCatalog.Text.Replace("\n", "\n  ") + "\n");

        var run = GeneratorRun.Of(_file).AfterReplacing(_file, reformatted);

        Assert.Equal([IncrementalStepRunReason.Unchanged], ReasonsOf(run, StepNames.ParseCatalog));
        Assert.Equal([IncrementalStepRunReason.Cached], ReasonsOf(run, StepNames.DistinctCatalogs));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(run.Result.TrackedOutputSteps));
    }

    [Fact]
    public void Changing_a_flag_emits_its_catalog_but_not_the_table_of_catalogs()
    {
        var changed = new CatalogText(TinyCatalog.Text.Replace("Size of the pool.", "Size of the memory pool."));

        var run = GeneratorRun.Of(_file).AfterReplacing(_file, changed);

        Assert.Equal([IncrementalStepRunReason.Modified], ReasonsOf(run, StepNames.DistinctCatalogs));
        Assert.Equal([IncrementalStepRunReason.Cached], ReasonsOf(run, StepNames.ListCatalogs));
    }

    [Fact]
    public void Changing_one_catalog_leaves_another_cached()
    {
        var changed = new CatalogText(TinyCatalog.Text.Replace("Size of the pool.", "Size of the memory pool."));

        var run = GeneratorRun.Of(_file, TinyCatalog.Other).AfterReplacing(_file, changed);

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            ReasonsOf(run, StepNames.ParseCatalog));
    }

    [Fact]
    public void Steps_hold_no_symbol_syntax_or_compilation()
    {
        var values = GeneratorRun.Of(_file).Result.TrackedSteps
            .Where(static step => step.Key is StepNames.ParseCatalog or StepNames.ReportDiagnostics
                or StepNames.DistinctCatalogs or StepNames.ListCatalogs)
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value)
            .ToList();

        Assert.NotEmpty(values);
        Assert.DoesNotContain(
            Reachable(values), static value => value is ISymbol or SyntaxNode or SyntaxTree or Compilation);
    }

    [Fact]
    public void The_walk_finds_a_compilation_that_a_model_holds()
    {
        var held = new[] { Tuple.Create("model", GeneratorRun.Of(_file).Output) };

        Assert.Contains(Reachable([held]), static value => value is Compilation);
    }

    private static IncrementalStepRunReason[] ReasonsOf(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(static s => s.Outputs).Select(static o => o.Reason).Distinct()];

    private static IncrementalStepRunReason[] Reasons(
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps) =>
        [.. steps.Where(static step => step.Key != "Compilation" && step.Key != "AnalyzerConfigOptions")
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason)
            .Distinct()];

    private static HashSet<object> Reachable(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>(roots);
        while (waiting.TryPop(out var value))
        {
            var isLeaf = value is string or Compilation or MemberInfo || value.GetType().IsPrimitive;
            if (!seen.Add(value) || isLeaf)
                continue;
            foreach (var part in Parts(value).OfType<object>())
                waiting.Push(part);
        }

        return seen;
    }

    private static IEnumerable<object?> Parts(object value) => value is IEnumerable sequence
        ? sequence.Cast<object?>()
        : Ancestry(value.GetType())
            .SelectMany(static type => type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(field => field.GetValue(value));

    private static IEnumerable<Type> Ancestry(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
