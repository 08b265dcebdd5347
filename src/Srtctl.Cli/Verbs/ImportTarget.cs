using Srtctl.Runtime.Importing;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Verbs;

/// <summary>Where imported scripts are written.</summary>
/// <param name="Directory">Absolute path.</param>
/// <param name="IsForced">Whether a script that is there and says something else is replaced.</param>
internal sealed record ImportTarget(string Directory, bool IsForced)
{
    /// <summary>Writes a recipe's script and what it loads; false when another text is there and must stay.</summary>
    public bool TryWrite(ImportedRecipe recipe)
    {
        if (recipe is not { Script: { } script, Text: { } text })
            return true;
        if (!IsFree(script, text) || recipe.Shared is { } shared && !IsFree(shared.Path, shared.Text))
            return false;
        if (recipe.Shared is { } loaded)
            Write(loaded.Path, loaded.Text);
        Write(script, text);
        return true;
    }

    private bool IsFree(string path, string text) =>
        IsForced || Path.Combine(Directory, path) is var file && (!File.Exists(file) || File.ReadAllText(file) == text);

    private void Write(string path, string text) => AtomicFile.Write(Path.Combine(Directory, path), text);
}
