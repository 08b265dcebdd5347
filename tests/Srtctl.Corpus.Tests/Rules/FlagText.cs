namespace Srtctl.Corpus.Tests.Rules;

/// <summary>How names of settings become flags.</summary>
internal static class FlagText
{
    /// <summary>The name as flags are written: <c>mem_fraction_static</c> becomes <c>mem-fraction-static</c>.</summary>
    public static string Kebab(string name) => name.Replace('_', '-');
}
