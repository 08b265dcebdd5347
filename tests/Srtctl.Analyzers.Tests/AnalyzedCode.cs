extern alias analyzers;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using analyzers::Srtctl.Analyzers;

namespace Srtctl.Analyzers.Tests;

/// <summary>C# as an editor has it open, with what the analyzer says about it.</summary>
internal static class AnalyzedCode
{
    /// <summary>What every job begins with.</summary>
    public const string Usings = """
        using System;
        using System.Linq;
        using Srtctl.Model.Diagnostics;
        using Srtctl.Model.Jobs;
        using Srtctl.Model.Options;

        """;

    /// <summary>The model and the framework.</summary>
    public static MetadataReference[] References { get; } =
    [
        .. (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "Srtctl.Model.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Codes with the marked text, in the order of the source: <c>SRT1602 EnableX = true</c>.</summary>
    public static async Task<string[]> SaysAsync(string statements) =>
        [.. (await FindAsync(Compile(statements))).Select(static found =>
            $"{found.Id} {found.Location.SourceTree?.GetText().ToString(found.Location.SourceSpan)}")];

    /// <summary>The findings with their messages.</summary>
    public static async Task<Diagnostic[]> FindAsync(Compilation code)
    {
        var analyzed = code.WithAnalyzers([new FlagAnalyzer()]);
        var found = await analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. found.OrderBy(static one => one.Location.SourceSpan.Start).ThenBy(static one => one.Id)];
    }

    /// <summary>Top-level statements that compile.</summary>
    public static Compilation Compile(string statements)
    {
        var code = CSharpCompilation.Create(
            "Jobs", [CSharpSyntaxTree.ParseText(Usings + statements, path: "Jobs.cs")], References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.Empty(code.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));
        return code;
    }
}
