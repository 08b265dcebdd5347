using Srtctl.Model.Text;

namespace Srtctl.Planning.Benchmarks.Python;

/// <summary>Provides a Python program in the client's container, in an environment of its own.</summary>
/// <param name="Command">The program.</param>
/// <param name="Default">What is installed where the image has none, with its version.</param>
/// <param name="Companions">What is installed with it, with versions.</param>
internal sealed record PythonTool(string Command, string Default, params string[] Companions)
{
    public static PythonTool Aiperf { get; } = new("aiperf", "aiperf==0.7.0", "tiktoken==0.9.0");

    public static PythonTool LmEval { get; } = new("lm_eval", "lm-eval[api]==0.4.9");

    /// <summary>Shell text after which the program is on the path.</summary>
    /// <param name="package">What the job wants installed; null: the image's own, else <see cref="Default"/>.</param>
    public string Preamble(string? package) => package is not null ? Install(package) : $"""
        if ! command -v {Command} >/dev/null; then
        {Install(Default)}
        fi
        """;

    private string Install(string package) => $"""
        python3 -m venv /tmp/srtctl-{Command}
        /tmp/srtctl-{Command}/bin/pip install --quiet {ShellWord.Join([package, .. Companions])}
        PATH=/tmp/srtctl-{Command}/bin:$PATH
        """;
}
