namespace Srtctl.Planning.Rendering;

/// <summary>A template that does not fit its slots.</summary>
public sealed class TemplateException(string template, string found) : Exception($"{template}: {found}")
{
    /// <summary>File name of the template.</summary>
    public string Template { get; } = template;

    /// <summary>What was found.</summary>
    public string Found { get; } = found;
}
