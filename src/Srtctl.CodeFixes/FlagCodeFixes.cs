using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Srtctl.CodeFixes;

/// <summary>
/// Does in an editor what a finding about a flag says to do: sets the property that replaces it, takes a choice of the
/// version, passes a flag under the name of the version, removes what is too much.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlagCodeFixes))]
[Shared]
public sealed class FlagCodeFixes : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        "SRT1091", "SRT1092", "SRT1600", "SRT1601", "SRT1602", "SRT1603", "SRT1604", "SRT1605", "SRT1606", "SRT1607",
        "SRT1608", "SRT1610",
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        var marked = root.FindNode(context.Span, getInnermostNodeForTie: true);
        foreach (var finding in context.Diagnostics)
        {
            foreach (var (title, changed) in FlagEdits.Of(root, marked, finding.Properties))
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)),
                        equivalenceKey: $"{finding.Id} {title}"),
                    finding);
        }
    }
}
