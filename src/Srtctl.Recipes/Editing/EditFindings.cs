using Srtctl.Model.Diagnostics;

namespace Srtctl.Recipes.Editing;

/// <summary>What can be wrong with changes from the command line: SRT1440 and SRT1441.</summary>
public static class EditFindings
{
    /// <summary>The place of a change.</summary>
    public static string PlaceOf(RecipeEdit edit) => edit.Value is null ? $"--unset {edit.Path}" : $"--set {edit.Path}";

    /// <summary>The path leads nowhere.</summary>
    public static Diagnostic NoSuchPath(RecipeEdit edit, string message, string remedy) =>
        new("SRT1440", Severity.Error, PlaceOf(edit), message, remedy);

    /// <summary>The value does not fit.</summary>
    public static Diagnostic WrongValue(RecipeEdit edit, string message, string remedy) =>
        new("SRT1441", Severity.Error, PlaceOf(edit), message, remedy);
}
