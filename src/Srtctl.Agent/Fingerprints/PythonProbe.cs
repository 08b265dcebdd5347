namespace Srtctl.Agent.Fingerprints;

/// <summary>Asks the Python that engines run with.</summary>
internal static class PythonProbe
{
    /// <summary>Virtual environments of engine images, before the Python on the path.</summary>
    private static readonly string[] Environments = ["opt/dynamo/venv/bin/python3", "opt/venv/bin/python3"];

    /// <summary>Name in recipes, and of the distribution.</summary>
    private static readonly (string Name, string Distribution)[] Frameworks =
        [("vllm", "vllm"), ("sglang", "sglang"), ("tensorrt_llm", "tensorrt-llm"), ("dynamo", "ai-dynamo")];

    private const string VersionsScript = """
        import importlib.metadata, platform, sys
        print(platform.python_version())
        for name in sys.argv[1:]:
            try:
                print(importlib.metadata.version(name))
            except importlib.metadata.PackageNotFoundError:
                print()
        """;

    /// <summary>Importing PyTorch is slow, so it is asked apart from the rest.</summary>
    private const string NcclScript = "import torch; print('.'.join(map(str, torch.cuda.nccl.version())))";

    /// <summary>The Python that the engine runs with.</summary>
    public static string Program(Surroundings surroundings) =>
        Environments.Select(surroundings.File).FirstOrDefault(File.Exists) ?? "python3";

    public static async Task<PythonFacts> ReadAsync(ProbeProgram asked, Surroundings surroundings)
    {
        var python = Program(surroundings);
        var nccl = asked.AskAsync(python, "-c", NcclScript);
        var versions = await asked.AskAsync(
            python, ["-c", VersionsScript, .. Frameworks.Select(static framework => framework.Distribution)]);
        var lines = (versions ?? "").Split('\n');
        return new PythonFacts(
            lines[0].Trim() is { Length: > 0 } version ? version : null,
            (await nccl)?.Trim(),
            [.. Frameworks.Zip(lines.Skip(1), static (framework, line) => KeyValuePair.Create(framework.Name, line.Trim()))
                .Where(static framework => framework.Value.Length > 0)]);
    }
}
