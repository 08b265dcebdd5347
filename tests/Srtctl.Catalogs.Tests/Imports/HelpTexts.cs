using System.Runtime.CompilerServices;
using Srtctl.Catalogs.Imports;

namespace Srtctl.Catalogs.Tests.Imports;

/// <summary>Texts that programs printed; see HelpTexts/README.md.</summary>
internal static class HelpTexts
{
    public static string[] Names { get; } =
        ["sglang.txt", "vllm.txt", "vllm-overview.txt", "trtllm-serve.txt", "trtllm-serve-disaggregated.txt"];

    public static string Read(string name, [CallerFilePath] string thisFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile) ?? ".", "..", "HelpTexts", name));

    public static ImportResult Import(string catalog, string version, string? help, string? schema = null, bool takesPart = false) =>
        VersionImport.Read(new ImportRequest
        {
            Program = HelpProgram.Find(catalog) ?? throw new ArgumentException(catalog, nameof(catalog)),
            Version = version,
            Date = "2026-01-01",
            HelpText = help,
            Schema = schema,
            TakesPart = takesPart,
        });
}
