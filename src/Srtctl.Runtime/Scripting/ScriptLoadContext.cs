using System.Reflection;
using System.Runtime.Loader;

namespace Srtctl.Runtime.Scripting;

/// <summary>Loads a compiled script and, from where its <c>#r</c> lines point, what it needs beside our own assemblies.</summary>
internal sealed class ScriptLoadContext(IEnumerable<string> references) : AssemblyLoadContext("job script")
{
    private readonly string[] _references = [.. references];

    public Assembly Load(CompiledScript script) =>
        LoadFromStream(new MemoryStream(script.Assembly.ToArray()), new MemoryStream(script.Symbols.ToArray()));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (_references.Length == 0 || assemblyName.Name is not { } name || ScriptReferences.IsProvided(name))
            return null;
        var file = name + ".dll";
        var beside = _references.Select(reference => Path.Combine(Path.GetDirectoryName(reference) ?? "", file));
        var path = _references.Where(reference => Path.GetFileName(reference) == file).Concat(beside).FirstOrDefault(File.Exists);
        return path is null ? null : LoadFromAssemblyPath(path);
    }
}
