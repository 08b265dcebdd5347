namespace Srtctl.Recipes.Editing;

/// <summary>A change from the command line.</summary>
/// <param name="Path">Keys from the top, joined by dots; <c>[0]</c> for items of lists.</param>
/// <param name="Value">The value as YAML; null removes what is there.</param>
public sealed record RecipeEdit(string Path, string? Value)
{
    /// <summary>The change as it is said on the command line.</summary>
    public string Words => Value is null ? $"--unset {Path}" : $"--set {Path}={Value}";

    /// <summary>A change written as <c>path=value</c>.</summary>
    public static RecipeEdit Parse(string text)
    {
        var end = text.IndexOf('=');
        return end < 0 ? new RecipeEdit(text, "") : new RecipeEdit(text[..end], text[(end + 1)..]);
    }
}
