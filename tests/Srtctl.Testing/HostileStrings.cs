namespace Srtctl.Testing;

/// <summary>Texts that break where a command line is joined, split, expanded or decoded on its way.</summary>
public static class HostileStrings
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "two words", "  leading and trailing  ", "tab\there", "line\nbreak", "\n", "carriage\rreturn",
        "it's", "\"quoted\"", "'", "\"", "back\\slash", "\\", "trailing\\", "$HOME", "${x}", "$(id)", "`id`", "$",
        "%n %j %t",
        "a;b", "a&b", "a|b", "a>b<c", "*", "?", "[a-z]", "{a,b}", "~", "!history", "#comment", "#SBATCH --nodes=9",
        "--nodes=9", "-x", "=", "a=b", "näïve", "模型", "\U0001F600", "\u00a0", "\u0001", "{\"json\": [1, \"x\"]}",
    ];
}
