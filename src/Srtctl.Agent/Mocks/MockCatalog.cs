using Srtctl.Agent.Mocks.Engines;
using Srtctl.Agent.Mocks.Frontends;
using Srtctl.Agent.Mocks.Infrastructure;

namespace Srtctl.Agent.Mocks;

/// <summary>Which command lines have a mock.</summary>
internal static class MockCatalog
{
    private const string Known = "python3 -m dynamo.sglang, python3 -m sglang.launch_server, "
        + "python3 -m dynamo.frontend, python3 -m sglang_router.launch_router, etcd, nats-server, nginx";

    /// <exception cref="MockUsageException">The command line is not one of a known program.</exception>
    public static MockProgram Recognise(IReadOnlyList<string> arguments, MockSurroundings surroundings)
    {
        var argv = arguments.Count > 0 && arguments[0] == "--" ? arguments.Skip(1).ToArray() : [.. arguments];
        if (argv.Length == 0)
            throw new MockUsageException($"no command line was given after \"mock --\". Known programs: {Known}");
        var program = Path.GetFileName(argv[0]);
        var module = program.StartsWith("python", StringComparison.Ordinal) ? ModuleOf(argv) : null;
        var flags = CommandLineFlags.Parse(argv.Skip(module is null ? 1 : 3));
        return (module ?? program) switch
        {
            "dynamo.sglang" => new MockEngine(EngineCommandLine.Read(flags, underDynamo: true), surroundings),
            "sglang.launch_server" => new MockEngine(EngineCommandLine.Read(flags, underDynamo: false), surroundings),
            "dynamo.frontend" => new MockDynamoFrontend(flags, surroundings),
            "sglang_router.launch_router" => new MockSglangRouter(flags, surroundings),
            "etcd" => new MockEtcd(flags, surroundings),
            "nats-server" => new MockNats(flags, surroundings),
            "nginx" => new MockNginx(flags, surroundings),
            var other => throw new MockUsageException($"there is no mock of '{other}'. Known programs: {Known}"),
        };
    }

    private static string? ModuleOf(string[] argv) => argv.Length > 2 && argv[1] == "-m" ? argv[2] : null;
}
