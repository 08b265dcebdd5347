using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes;

/// <summary>Collects what reading a file finds, so that everything is reported together.</summary>
/// <param name="file">Name of the file for places.</param>
public sealed class RecipeFindings(string file)
{
    private readonly OrderedDictionary<Diagnostic, Severity> _found = [];

    /// <summary>Name of the file for places.</summary>
    public string File => file;

    /// <summary>True when there is an error among them.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Notes something that makes the recipe impossible.</summary>
    public void Error(string code, YamlMark mark, string message, string remedy)
    {
        HasErrors = true;
        Note(new Diagnostic(code, Severity.Error, mark.In(file), message, remedy));
    }

    /// <summary>Notes something that is probably not meant.</summary>
    public void Warning(string code, YamlMark mark, string message, string remedy) =>
        Note(new Diagnostic(code, Severity.Warning, mark.In(file), message, remedy));

    /// <summary>Takes findings that already have their place.</summary>
    public void Add(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            HasErrors |= finding.Severity == Severity.Error;
            Note(finding);
        }
    }

    /// <summary>Everything found: errors first, otherwise in the order of finding.</summary>
    public EquatableArray<Diagnostic> All() =>
        EquatableArray.From(_found.Keys.OrderByDescending(static finding => finding.Severity));

    /// <summary>The points of a sweep repeat each other's findings; each is kept once.</summary>
    private void Note(Diagnostic finding) => _found.TryAdd(finding, finding.Severity);
}
