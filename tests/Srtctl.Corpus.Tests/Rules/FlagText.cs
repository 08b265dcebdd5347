namespace Srtctl.Corpus.Tests.Rules;

/// <summary>How names of settings become flags.</summary>
internal static class FlagText
{
    /// <summary>The flag of a setting: <c>mem_fraction_static</c> becomes <c>--mem-fraction-static</c>.</summary>
    public static string Of(string name) => $"--{name.Replace('_', '-')}";
}
