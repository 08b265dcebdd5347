using Srtctl.Generators.Catalogs;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>The flags of one subject that share their files; a long subject is divided.</summary>
/// <param name="Key">Part of the files' names.</param>
/// <param name="Flags">The flags.</param>
internal sealed record FlagGroup(string Key, IReadOnlyList<Flag> Flags)
{
    /// <summary>Flags whose table fits into a file that an editor shows at ease.</summary>
    private const int Most = 50;

    public static IReadOnlyList<FlagGroup> Of(Catalog catalog) =>
    [
        .. catalog.Flags
            .GroupBy(static flag => CSharpNames.Of(flag.Group), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .SelectMany(static group => group
                .Select(static (flag, place) => (Flag: flag, Part: place / Most))
                .GroupBy(static pair => pair.Part, static pair => pair.Flag)
                .Select(part => new FlagGroup(part.Key == 0 ? group.Key : $"{group.Key}_{part.Key + 1}", [.. part]))),
    ];
}
