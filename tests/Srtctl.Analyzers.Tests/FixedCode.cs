extern alias analyzers;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Srtctl.CodeFixes;

namespace Srtctl.Analyzers.Tests;

/// <summary>C# in an editor's workspace, with the fixes that it offers.</summary>
internal static class FixedCode
{
    /// <summary>What the editor offers for the only finding, and what each offer makes of the code.</summary>
    public static async Task<(string Title, string Code)[]> OffersAsync(string statements)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.CurrentSolution
            .AddProject("Jobs", "Jobs", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .WithMetadataReferences(AnalyzedCode.References)
            .AddDocument("Jobs.cs", AnalyzedCode.Usings + statements);
        var code = await document.Project.GetCompilationAsync() ?? throw new InvalidOperationException("No code.");
        var finding = Assert.Single(await AnalyzedCode.FindAsync(code));
        var actions = new List<CodeAction>();
        await new FlagCodeFixes().RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));

        var offers = new List<(string, string)>();
        foreach (var action in actions)
            offers.Add((action.Title, await ApplyAsync(action, document)));
        return [.. offers];
    }

    private static async Task<string> ApplyAsync(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id);
        var text = await changed!.GetTextAsync();
        return text.ToString()[AnalyzedCode.Usings.Length..];
    }
}
