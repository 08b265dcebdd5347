namespace Srtctl.Runtime.Scripting;

/// <summary>How places in scripts are written: <c>jobs/a.csx(3,14)</c>, counted from 1.</summary>
internal static class ScriptPlace
{
    /// <summary>The path as a person in the working directory would say it.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    public static string Of(string path, int line) => $"{Of(path)}({line})";

    public static string Of(string path, int line, int column) => $"{Of(path)}({line},{column})";
}
