namespace Srtctl.Catalogs.Lookup;

/// <summary>Names however they are written: <c>--tp-size</c>, <c>tp_size</c>, <c>TpSize</c> read alike.</summary>
internal static class FlagName
{
    public static string Plain(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
