using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Scripting;

/// <summary>Compiles a script. Everything that touches the compiler's assemblies is behind <see cref="Compile"/>.</summary>
internal static class ScriptCompiler
{
    /// <summary>Name of the class that the script becomes.</summary>
    public const string ClassName = "Submission#0";

    // The list of dotnet-script, so that a file means the same there.
    private static readonly string[] Imports =
    [
        "System", "System.IO", "System.Collections.Generic", "System.Console", "System.Diagnostics", "System.Dynamic",
        "System.Linq", "System.Linq.Expressions", "System.Text", "System.Threading.Tasks",
    ];

    /// <summary>Compiles; the script is null when there are errors.</summary>
    /// <param name="closure">The script and what it loads.</param>
    /// <param name="key">Becomes part of the assembly's name.</param>
    public static CompilationResult Compile(ScriptClosure closure, string key)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var compilation = Compilation(closure, key);
        var analysis = Task.Run(() => ScriptAnalysis.Of(compilation));
        var emitted = compilation.Emit(
            assembly,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        var findings = analysis.GetAwaiter().GetResult();
        if (!emitted.Success)
            return new(null, Refusal(closure, emitted, findings));

        var warnings = CompilerMessages.Warnings(emitted.Diagnostics);
        return new(new CompiledScript(assembly.ToArray(), symbols.ToArray(), warnings, findings), []);
    }

    // An empty file is refused by the compiler without a word.
    private static EquatableArray<Model.Diagnostics.Diagnostic> Refusal(
        ScriptClosure closure, EmitResult emitted, EquatableArray<ScriptFinding> findings)
    {
        var errors = CompilerMessages.Errors(emitted.Diagnostics)
            .AddRange(findings.Select(static finding => finding.ToDiagnostic()));
        var empty = ScriptDiagnostics.NoJob(ScriptPlace.Of(closure.Script), "The script is empty");
        return errors.IsEmpty ? [empty] : errors;
    }

    private static CSharpCompilation Compilation(ScriptClosure closure, string key)
    {
        var references = ScriptReferences.Paths.ToDictionary(static path => path, Reference, StringComparer.Ordinal);
        return CSharpCompilation.CreateScriptCompilation(
            $"srtctl-script-{key}",
            Tree(closure),
            references.Values,
            Options(closure, references),
            returnType: typeof(object),
            globalsType: typeof(ScriptGlobals));
    }

    private static SyntaxTree Tree(ScriptClosure closure)
    {
        var bytes = closure.Source(closure.Script)?.Bytes.ToArray() ?? [];
        return CSharpSyntaxTree.ParseText(
            SourceText.From(bytes, bytes.Length, Encoding.UTF8),
            new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script),
            closure.Script);
    }

    private static CSharpCompilationOptions Options(
        ScriptClosure closure,
        IReadOnlyDictionary<string, PortableExecutableReference> references) =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithScriptClassName(ClassName)
            .WithUsings(Imports)
            .WithOptimizationLevel(OptimizationLevel.Debug)
            .WithAllowUnsafe(true)
            .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
            .WithSourceReferenceResolver(new ScriptSourceResolver(closure))
            .WithMetadataReferenceResolver(new ScriptReferenceResolver(references))
            .WithSpecificDiagnosticOptions(
            [
                KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress),
                KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress),
                KeyValuePair.Create("CS8021", ReportDiagnostic.Suppress),
            ]);

    // Only the metadata is read: the framework's code is 70 MB that the compiler never looks at.
    private static PortableExecutableReference Reference(string path) =>
        AssemblyMetadata.CreateFromStream(File.OpenRead(path), PEStreamOptions.PrefetchMetadata).GetReference(filePath: path);
}
