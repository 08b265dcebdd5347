namespace Srtctl.Planning.Benchmarks;

/// <summary>
/// The fixed shell text of clients that run a program of the image several times. What differs between jobs comes as
/// arguments, so nothing is pasted into the text.
/// </summary>
internal static class ClientScript
{
    /// <summary>Takes arguments up to <c>--</c> into <c>rounds</c>; the client's command remains.</summary>
    public const string Rounds = """
        rounds=()
        while [ "$1" != -- ]; do
          rounds+=("$1")
          shift
        done
        shift
        """;

    /// <summary>Starts the workers' profilers, and stops them when the script ends, however it does.</summary>
    public const string Profiled = """
        "$SRTCTL_AGENT" profile start
        trap '"$SRTCTL_AGENT" profile stop' EXIT
        """;

    /// <summary>Steps in order; the script ends at the first failure.</summary>
    public static string Of(params IEnumerable<string?> steps) =>
        string.Join('\n', steps.Where(static step => step is not null).Prepend("set -e"));
}
