using System.Text;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Submission;

/// <summary>A run directory under a temporary name: complete before SLURM hears of the job, renamed once the job ID is known.</summary>
public sealed class StagedRun
{
    /// <summary>Name of the folder with the job script and what it loads.</summary>
    public const string SourceFolder = "source";

    /// <summary>Name of the folder with the setup script.</summary>
    public const string SetupFolder = "setup";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private StagedRun(string path) => Directory = new RunDirectory(path);

    /// <summary>Where everything is now.</summary>
    public RunDirectory Directory { get; private set; }

    /// <summary>Writes everything of a request. Two callers never get the same directory.</summary>
    public static StagedRun Create(SubmissionRequest request) => Create(request, new ProgramCopies());

    /// <summary>The same, for one of several runs that share their programs.</summary>
    internal static StagedRun Create(SubmissionRequest request, ProgramCopies programs)
    {
        var path = Path.Combine(request.OutputDirectory, $".submitting-{Guid.NewGuid():N}");
        var staged = new StagedRun(path);
        System.IO.Directory.CreateDirectory(staged.Directory.Logs);
        foreach (var (name, text) in request.Files)
            staged.Write(name, text);
        foreach (var (runtime, agent) in request.Agents)
            programs.Place(agent, staged.Directory.Agent(runtime));
        staged.CopySources([.. request.SourceFiles]);
        if (request.SetupScript is { } script)
            programs.Place(script, Path.Combine(path, SetupFolder, Path.GetFileName(script)));
        return staged;
    }

    /// <summary>Renames the directory to the ID. False when there is one already; then this one stays where it is.</summary>
    public bool TryPlace(string outputDirectory, string jobId)
    {
        var target = Path.Combine(outputDirectory, jobId);
        if (Path.Exists(target))
            return false;
        System.IO.Directory.Move(Directory.Path, target);
        Directory = new RunDirectory(target);
        return true;
    }

    /// <summary>Removes the directory.</summary>
    public void Discard()
    {
        if (System.IO.Directory.Exists(Directory.Path))
            System.IO.Directory.Delete(Directory.Path, recursive: true);
    }

    private void Write(string name, string text)
    {
        var path = Directory.In(name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Directory.Path);
        File.WriteAllText(path, text, Utf8);
    }

    private void CopySources(string[] files)
    {
        if (files.Length == 0)
            return;
        var root = CommonRoot(files);
        foreach (var file in files)
        {
            var target = Path.Combine(Directory.In(SourceFolder), Path.GetRelativePath(root, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target) ?? Directory.Path);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string CommonRoot(string[] files)
    {
        var root = Path.GetDirectoryName(files[0]) ?? "/";
        while (!Array.TrueForAll(files, file => file.StartsWith(root.TrimEnd('/') + "/", StringComparison.Ordinal)))
            root = Path.GetDirectoryName(root) ?? "/";
        return root;
    }
}
