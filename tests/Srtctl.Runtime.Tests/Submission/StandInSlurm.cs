namespace Srtctl.Runtime.Tests.Submission;

/// <summary>
/// Scripts in place of SLURM's tools for answers that a real SLURM does not give on demand. They refuse everything but the
/// exact calls that srtctl makes, and write down each call.
/// </summary>
internal sealed class StandInSlurm : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string? _path = Environment.GetEnvironmentVariable("PATH");

    public StandInSlurm(string sbatch = "echo 4711", string scontrol = "exit 0", string scancel = "exit 0")
    {
        Program("sbatch", """[ $# = 3 ] && [ "$1 $2" = "--hold --parsable" ] && [ -f "$3" ]""", sbatch);
        Program("scontrol", """[ $# = 2 ] && [ "$1" = release ]""", scontrol);
        Program("scancel", "[ $# = 1 ]", scancel);
        Environment.SetEnvironmentVariable("PATH", $"{_directory.Path}:{_path}");
    }

    /// <summary>The calls so far, for example <c>scancel 4711</c>; paths of scripts are left out.</summary>
    public IReadOnlyList<string> Calls => File.Exists(_directory.In("calls")) ? File.ReadAllLines(_directory.In("calls")) : [];

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", _path);
        _directory.Dispose();
    }

    private void Program(string name, string accepts, string behaviour) => _directory.WriteProgram(name, $$"""
        #!/bin/bash
        {{accepts}} || { echo "stand-in {{name}}: unknown call: $*" >&2; exit 99; }
        arguments=("$@")
        [ {{name}} = sbatch ] && unset 'arguments[2]'
        echo {{name}} "${arguments[@]}" >> "$(dirname "$0")/calls"
        {{behaviour}}
        """);
}
