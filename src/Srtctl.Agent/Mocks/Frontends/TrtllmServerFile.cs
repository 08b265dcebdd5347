using System.Globalization;
using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>What the mock needs of a disaggregated server's settings file.</summary>
/// <param name="Port">Port of the public API.</param>
/// <param name="Workers">Servers by role.</param>
internal sealed record TrtllmServerFile(int Port, IReadOnlyList<Worker> Workers)
{
    /// <exception cref="MockUsageException">The file cannot be read or names no port.</exception>
    public static TrtllmServerFile Read(string file)
    {
        try
        {
            return Parse(File.ReadAllLines(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MockUsageException($"trtllm-serve disaggregated cannot read '{file}': {failure.Message}");
        }
    }

    /// <summary>Reads the block style that the planner writes: top-level keys, <c>- host:port</c> items.</summary>
    public static TrtllmServerFile Parse(IEnumerable<string> lines)
    {
        var workers = new List<Worker>();
        var port = 8000;
        EngineRole? role = null;
        foreach (var line in lines)
        {
            var word = line.Trim().TrimStart('-').Trim(' ', '"', '\'');
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '-')
                role = RoleOf(line);
            if (role is null && line.StartsWith("port:", StringComparison.Ordinal))
                port = int.Parse(line["port:".Length..], CultureInfo.InvariantCulture);
            if (role is { } server && line.TrimStart().StartsWith('-')
                && Uri.TryCreate($"http://{word}", UriKind.Absolute, out var address))
                workers.Add(new Worker(server, address, ""));
        }

        return new TrtllmServerFile(port, workers);
    }

    private static EngineRole? RoleOf(string line) =>
        line.StartsWith("context_servers:", StringComparison.Ordinal) ? EngineRole.Prefill
        : line.StartsWith("generation_servers:", StringComparison.Ordinal) ? EngineRole.Decode
        : null;
}
