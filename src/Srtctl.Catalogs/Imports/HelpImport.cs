using Srtctl.Catalogs.HelpText;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Imports;

/// <summary>Reads a help text and notices when a part of it is missing.</summary>
internal static class HelpImport
{
    /// <summary>click ends every text with this one.</summary>
    private const string LastOfClick = "--help";

    public static EquatableArray<ConfigMap> Flags(ImportRequest request, string text, List<Diagnostic> findings)
    {
        var layout = HelpLayout.Read(text);
        var flags = HelpFlags.Of(layout);
        if (flags.IsEmpty)
        {
            findings.Add(ImportFindings.NoHelp(request));
            return [];
        }

        var spellings = HelpFlags.Spellings(layout);
        var missing = HelpUsage.NotListed(layout.Usage, spellings);
        if (missing.Count > 0 || (layout.IsClick && !spellings.Contains(LastOfClick)))
            findings.Add(ImportFindings.CutOff(request, missing));
        return request.Program.Mark is { } mark
            ? EquatableArray.From(flags.Select(flag => Marked(mark, flag)))
            : flags;
    }

    private static ConfigMap Marked((string Key, string Word) mark, ConfigMap flag) => new(EquatableMap.From(
        flag.Entries.Prepend(KeyValuePair.Create(mark.Key, (ConfigValue)mark.Word))));
}
