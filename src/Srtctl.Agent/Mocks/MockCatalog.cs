using Srtctl.Agent.Mocks.Checks;
using Srtctl.Agent.Mocks.Engines;
using Srtctl.Agent.Mocks.Engines.Mocker;
using Srtctl.Agent.Mocks.Engines.Sglang;
using Srtctl.Agent.Mocks.Engines.Trtllm;
using Srtctl.Agent.Mocks.Engines.Vllm;
using Srtctl.Agent.Mocks.Frontends;
using Srtctl.Agent.Mocks.Infrastructure;

namespace Srtctl.Agent.Mocks;

/// <summary>Which command lines have a mock.</summary>
internal static class MockCatalog
{
    private const string Known = "python3 -m dynamo.sglang, dynamo.vllm, dynamo.trtllm, dynamo.mocker, "
        + "dynamo.frontend, sglang.launch_server, sglang_router.launch_router; vllm serve, trtllm-serve, "
        + "trtllm-serve disaggregated, etcd, nats-server, nginx";

    /// <exception cref="MockUsageException">
    /// The command line is not one of a known program, or the program would refuse it.
    /// </exception>
    public static MockProgram Recognise(IReadOnlyList<string> arguments, MockSurroundings surroundings)
    {
        var command = MockArguments.Read(arguments);
        if (command.Program.Length == 0)
            throw new MockUsageException($"no command line was given after \"mock --\". Known programs: {Known}");
        ArgumentCheck.Run(command);
        return Dialect(command, surroundings) is { } dialect
            ? new MockEngine(dialect, command.Flags, surroundings)
            : Server(command, surroundings);
    }

    private static EngineDialect? Dialect(MockArguments command, MockSurroundings surroundings) =>
        command.Program switch
        {
            "dynamo.sglang" => new SglangDialect(
                underDynamo: true, surroundings.Text("DYN_SKIP_SGLANG_LOG_FORMATTING") is null),
            "sglang.launch_server" => new SglangDialect(underDynamo: false, dynamoHeader: false),
            "dynamo.vllm" => new VllmDialect(underDynamo: true, model: null),
            "vllm serve" => new VllmDialect(underDynamo: false, command.Operand),
            "dynamo.trtllm" => new TrtllmDialect(underDynamo: true, model: null),
            "trtllm-serve" => new TrtllmDialect(underDynamo: false, command.Operand),
            "dynamo.mocker" => new MockerDialect(),
            _ => null,
        };

    private static MockProgram Server(MockArguments command, MockSurroundings surroundings) =>
        command.Program switch
        {
            "dynamo.frontend" => new MockDynamoFrontend(command.Flags, surroundings),
            "sglang_router.launch_router" => new MockSglangRouter(command.Flags, surroundings),
            "trtllm-serve disaggregated" => new MockTrtllmOrchestrator(command.Flags, surroundings),
            "etcd" => new MockEtcd(command.Flags, surroundings),
            "nats-server" => new MockNats(command.Flags, surroundings),
            "nginx" => new MockNginx(command.Flags, surroundings),
            var other => throw new MockUsageException($"there is no mock of '{other}'. Known programs: {Known}"),
        };
}
