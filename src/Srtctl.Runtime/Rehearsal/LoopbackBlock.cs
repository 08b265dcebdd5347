using System.Net;
using System.Net.Sockets;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Runtime.Rehearsal;

/// <summary>
/// Loopback addresses that stand for the nodes of a rehearsal, so that the same port on two nodes never collides. While
/// the block is held, a listening socket on its last address keeps other rehearsals away.
/// </summary>
public sealed class LoopbackBlock : IDisposable
{
    private const int NodesPerSubnet = 250;
    private const byte GuardHost = 254;
    private const int GuardPort = 61017;

    private readonly List<Socket> _guards;

    private LoopbackBlock(List<Socket> guards, EquatableArray<string> addresses)
    {
        _guards = guards;
        Addresses = addresses;
    }

    /// <summary>One address per node, in slot order.</summary>
    public EquatableArray<string> Addresses { get; }

    /// <summary>Whether an address lies in the block.</summary>
    public bool Contains(string address) => Addresses.Contains(address);

    /// <summary>
    /// Reserves a block where every port of the plan is free. When there is none, gives the port and process that never
    /// found an address.
    /// </summary>
    public static (LoopbackBlock? Block, (int Port, string Process)? Taken) Reserve(LaunchPlan plan, Random random)
    {
        const int Attempts = 200;
        (int, string)? taken = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var subnets = Subnets(plan.Nodes.Count, random);
            if (Guard(subnets) is not { } guards)
                continue;
            var block = new LoopbackBlock(guards, Hosts(subnets, plan.Nodes.Count));
            taken = FirstTaken(plan, block.Addresses);
            if (taken is null)
                return (block, null);
            block.Dispose();
        }

        return (null, taken ?? (GuardPort, "the rehearsal"));
    }

    /// <summary>Lets the addresses go.</summary>
    public void Dispose() => _guards.ForEach(static guard => guard.Dispose());

    private static (int Second, int Third)[] Subnets(int nodes, Random random)
    {
        var count = (nodes + NodesPerSubnet - 1) / NodesPerSubnet;
        var (second, third) = (random.Next(64, 255), random.Next(0, 256 - count));
        return [.. Enumerable.Range(0, count).Select(index => (second, third + index))];
    }

    private static EquatableArray<string> Hosts((int Second, int Third)[] subnets, int nodes) =>
        EquatableArray.From(Enumerable.Range(0, nodes).Select(slot =>
            $"127.{subnets[slot / NodesPerSubnet].Second}.{subnets[slot / NodesPerSubnet].Third}.{slot % NodesPerSubnet + 1}"));

    private static List<Socket>? Guard((int Second, int Third)[] subnets)
    {
        var guards = new List<Socket>();
        foreach (var (second, third) in subnets)
        {
            if (Listen(new IPAddress([127, (byte)second, (byte)third, GuardHost]), GuardPort) is { } guard)
            {
                guards.Add(guard);
                continue;
            }

            guards.ForEach(static held => held.Dispose());
            return null;
        }

        return guards;
    }

    private static (int Port, string Process)? FirstTaken(LaunchPlan plan, EquatableArray<string> addresses)
    {
        foreach (var process in plan.Processes())
        foreach (var slot in process.Nodes)
        foreach (var port in process.Ports)
        {
            using var probe = Listen(IPAddress.Parse(addresses[slot]), port.Port);
            if (probe is null)
                return (port.Port, process.Name);
        }

        return null;
    }

    private static Socket? Listen(IPAddress address, int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(1);
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }
}
