namespace Srtctl.Recipes.Yaml;

/// <summary>A position in a YAML text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct YamlMark(int Line, int Column)
{
    /// <summary>The begin of a text.</summary>
    public static YamlMark Start { get; } = new(1, 1);

    /// <summary>Stands for what is not written in a file but on the command line.</summary>
    public static YamlMark CommandLine { get; } = new(0, 0);

    /// <summary>The position the way findings show places: <c>file(line,column)</c>.</summary>
    public string In(string file) => this == CommandLine ? "--set" : $"{file}({Line},{Column})";
}
