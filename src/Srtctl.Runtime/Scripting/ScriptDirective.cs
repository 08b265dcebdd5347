namespace Srtctl.Runtime.Scripting;

/// <summary>A <c>#load</c> or <c>#r</c> line.</summary>
/// <param name="IsLoad">True for <c>#load</c>.</param>
/// <param name="Named">What stands between the quotes.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column of the opening quote, from 1.</param>
/// <param name="Conditional">Inside <c>#if</c>: it counts only when the compiler says so.</param>
internal sealed record ScriptDirective(bool IsLoad, string Named, int Line, int Column, bool Conditional)
{
    /// <summary>True when it names a package instead of a file.</summary>
    public bool IsPackage => Named.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for one of our own packages, which the running assemblies stand for.</summary>
    public bool IsOwnPackage => IsPackage && PackageName.StartsWith("Srtctl.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Name of the package without its version.</summary>
    public string PackageName => Named["nuget:".Length..].Split(',')[0].Trim();
}
