using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Srtctl.Tests.StandardDialect;

/// <summary>
/// Runs a script as <c>dotnet script FILE -- ARGS</c> does: the plain scripting API, its imports, an <c>Args</c> list, and
/// packages named with <c>#r "nuget: …"</c>, which stand here for the built assemblies.
/// </summary>
internal static class Program
{
    private static readonly string[] Imports =
    [
        "System", "System.IO", "System.Collections.Generic", "System.Console", "System.Diagnostics", "System.Dynamic",
        "System.Linq", "System.Linq.Expressions", "System.Text", "System.Threading.Tasks",
    ];

    private static async Task<int> Main(string[] args)
    {
        var path = Path.GetFullPath(args[0]);
        var options = ScriptOptions.Default
            .WithFilePath(path)
            .WithImports(Imports)
            .WithReferences(Framework().Concat(RestoredPackages.Paths).Select(static file => MetadataReference.CreateFromFile(file)))
            .AddReferences(typeof(ScriptGlobals).Assembly)
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(Path.GetDirectoryName(path)))
            .WithMetadataResolver(new RestoredPackages());
        var run = await CSharpScript.RunAsync<int>(
            await File.ReadAllTextAsync(path), options, new ScriptGlobals { Args = args[1..] }, typeof(ScriptGlobals));
        return run.ReturnValue;
    }

    private static IEnumerable<string> Framework()
    {
        var directory = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";
        return Directory.EnumerateFiles(directory, "System*.dll").Append(Path.Combine(directory, "netstandard.dll"));
    }
}
