using Srtctl.Model.Options;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Options;

/// <summary>
/// Reads maps of settings that an engine takes as a file. Everything is kept as written; what the catalog does not know
/// or would not expect is remarked, because engine versions differ and the file is the engine's.
/// </summary>
internal static class FileSettings
{
    /// <summary>The options with every entry of the map.</summary>
    /// <typeparam name="TOptions">Option record of the engine.</typeparam>
    /// <param name="settings">The map; null when the recipe has none.</param>
    /// <param name="options">The options to begin with.</param>
    public static TOptions Read<TOptions>(RecipeValue? settings, TOptions options)
        where TOptions : EngineFileOptions
    {
        if (settings is null)
            return options;
        settings.NoteFlags(options.Catalog);
        foreach (var entry in settings.Entries())
            options = Set(options, entry);
        return options;
    }

    private static TOptions Set<TOptions>(TOptions options, RecipeValue entry)
        where TOptions : EngineFileOptions
    {
        var index = FlagIndex.Of(options.Catalog);
        var value = entry.Config();
        if (index.Find(entry.Key) is not { } found)
        {
            entry.Remark(
                "SRT1420", $"No catalog knows the setting '{entry.Key}'; it is written unchecked.",
                NearNames.Question(entry.Key, [.. index.Spellings]));
            return Keep(options, entry.Key, value);
        }

        entry.NoteMember(found.Flag.Property ?? "");
        var bound = value is ConfigNull ? new OptionBinding(null, null) : options.Bind(found.Flag, value);
        if (bound.Problem is { } problem)
            entry.Remark(
                "SRT1421", $"{entry.Key}: {problem}.", "The engine may refuse it; check it against its version.");
        foreach (var unknown in bound.Unknown)
            entry.Remark(
                "SRT1420", $"No catalog knows the setting '{entry.Key}.{unknown}'; it is written unchecked.", "");
        return bound.Options as TOptions ?? Keep(options, found.Flag.Flag, value);
    }

    private static TOptions Keep<TOptions>(TOptions options, string key, ConfigValue value)
        where TOptions : EngineFileOptions =>
        (TOptions)(options with { ExtraSettings = options.ExtraSettings.With(key, value) });
}
