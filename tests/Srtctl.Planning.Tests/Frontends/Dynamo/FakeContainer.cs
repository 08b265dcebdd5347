using System.Diagnostics;
using System.Runtime.Versioning;

namespace Srtctl.Planning.Tests.Frontends.Dynamo;

/// <summary>
/// A directory that stands for a container: installers write what they were asked into a file and do nothing else, the
/// shell and its tools are real.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class FakeContainer : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("srtctl-container-").FullName;

    public FakeContainer()
    {
        Directory.CreateDirectory(Path.Combine(_root, "bin"));
        Directory.CreateDirectory(Path.Combine(_root, "home"));
        foreach (var program in (string[])["pip", "apt-get", "cargo"])
            Fake(program, "");
        Fake("git", """
            if [ "$1" = clone ]; then
                mkdir -p "$4/lib/bindings/python"
                printf '[dependencies]\nnixl-sys = "0.5"\nserde = "1"\n' > "$4/Cargo.toml"
            fi
            """);
        Fake("maturin", """touch "$4/ai_dynamo_runtime-1.0-cp312.whl" """);
    }

    public string Calls => File.Exists(CallFile) ? File.ReadAllText(CallFile) : "";

    private string CallFile => Path.Combine(_root, "calls");

    public string PathOf(string name) => Path.Combine(_root, name);

    /// <summary>Starts a preamble as the agent does; the command after it prints <c>started</c>.</summary>
    public Process Start(string preamble)
    {
        var text = preamble
            .Replace("/tmp/", $"{_root}/", StringComparison.Ordinal)
            .Replace("/configs/", $"{_root}/configs/", StringComparison.Ordinal);
        var start = new ProcessStartInfo("bash", ["-c", $"set -e\n{text}\nexec \"$@\"", "bash", "echo", "started"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_root}/bin:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = Path.Combine(_root, "home");
        return Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
    }

    public string Run(string preamble)
    {
        using var process = Start(preamble);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : $"exit {process.ExitCode}: {errors.Result}";
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Fake(string program, string effect)
    {
        var file = Path.Combine(_root, "bin", program);
        File.WriteAllText(file, $"#!/bin/bash\necho \"{program} $*\" >> '{CallFile}'\n{effect}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
