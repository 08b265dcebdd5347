namespace Srtctl.Analysis.Causes.Tables;

/// <summary>Ranks and nodes that do not reach each other.</summary>
internal static class CommunicationSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "nccl-timeout",
            Class = CauseClass.Communication,
            Precedence = Precedence.Symptom,
            Prefilters =
            [
                "Watchdog caught collective operation timeout", "Exception (either an error or timeout) detected by",
            ],
            Says = "waited in vain for another rank in a collective operation",
            Remedy = "Look for the rank that stopped first: its own log ends earlier or shows another error.",
            Examples =
            [
                "[rank4]:[E1206 18:44:12.755262105 ProcessGroupNCCL.cpp:607] [Rank 4] Watchdog caught collective "
                    + "operation "
                    + "timeout: WorkNCCL(SeqNum=7753, OpType=ALLREDUCE, Timeout(ms)=600000) ran for 600099 "
                    + "milliseconds "
                    + "before timing out.",
            ],
        },
        new()
        {
            Name = "infiniband",
            Class = CauseClass.Communication,
            Prefilters = ["ibv_", "IBV_WC_", "Got completion from peer", "IB Async event"],
            Pattern = "ibv_\\w+ failed|NET/IB.*(error|failed)|Got completion from peer.*(status=|with "
                + "status)|IBV_WC_\\w+_ERR"
                + "|port error",
            Says = "failed on an InfiniBand or RoCE connection",
            Remedy = "Check the adapters of that node (ibstat, link counters) and the choice of devices "
                + "(NCCL_IB_HCA, UCX_NET_DEVICES).",
            Examples =
            [
                "node3:612:955 [3] misc/ibvwrap.cc:190 NCCL WARN Call to ibv_modify_qp failed with error Connection "
                    + "timed out",
                "node3:612:955 [3] transport/net_ib.cc:1295 NCCL WARN NET/IB: Got completion from peer "
                    + "10.0.0.12<40125> with "
                    + "status=12 opcode=0 len=0 vendor err 129",
            ],
        },
        new()
        {
            Name = "nccl-interface",
            Class = CauseClass.Communication,
            Prefilters = ["no socket interface found", "Bootstrap : no", "Unable to find address for"],
            Says = "found no network interface of the wanted name",
            Remedy = "Name an interface that every node has in NCCL_SOCKET_IFNAME and GLOO_SOCKET_IFNAME.",
            Examples =
            [
                "node1:77:77 [0] bootstrap.cc:45 NCCL WARN Bootstrap : no socket interface found",
                "RuntimeError: [enforce fail at third_party/gloo/gloo/transport/tcp/device.cc:84] Unable to find "
                    + "address for: eth9",
            ],
        },
        new()
        {
            Name = "nccl-error",
            Class = CauseClass.Communication,
            Precedence = Precedence.Symptom,
            Prefilters =
            [
                "NCCL error", "ncclSystemError", "ncclInternalError", "ncclUnhandledCudaError", "ncclInvalidUsage",
            ],
            Says = "failed in NCCL",
            Remedy = "Run again with NCCL_DEBUG=INFO and read the NCCL WARN line before this one.",
            Examples =
            [
                "torch.distributed.DistBackendError: NCCL error in: ProcessGroupNCCL.cpp:3690, unhandled system error "
                    + "(run with NCCL_DEBUG=INFO for details), NCCL version 2.27.3",
                "ncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error.",
            ],
        },
        new()
        {
            Name = "nccl-remote-gone",
            Class = CauseClass.Communication,
            Precedence = Precedence.Consequence,
            Prefilters =
            [
                "ncclRemoteError", "remote process exited or there was a network error", "Connection closed by peer",
            ],
            Says = "lost the connection to another rank",
            Remedy = "Look for the rank that ended first.",
            Examples =
            [
                "ncclRemoteError: A call failed possibly due to a network error or a remote process exiting "
                    + "prematurely.",
            ],
        },
        new()
        {
            Name = "rendezvous-timeout",
            Class = CauseClass.Communication,
            Precedence = Precedence.Symptom,
            Prefilters = ["DistNetworkError", "DistStoreError", "TCPStore", "clients joined"],
            Pattern = "timed? ?out|failed to connect|wait timeout|clients joined",
            Says = "did not meet the other ranks at the rendezvous",
            Remedy = "Check that every rank of the worker started, and that the leader's address and port are "
                + "reachable.",
            Examples =
            [
                "torch.distributed.DistNetworkError: The client socket has timed out after 600000ms while trying to "
                    + "connect "
                    + "to (10.0.0.11, 5000).",
                "torch.distributed.DistStoreError: Timed out after 601 seconds waiting for clients. 1/2 clients "
                    + "joined.",
            ],
        },
        new()
        {
            Name = "gloo-error",
            Class = CauseClass.Communication,
            Precedence = Precedence.Symptom,
            Prefilters = ["gloo/transport"],
            Pattern = "Connection (closed|reset)|timed out|Timed out|connect",
            Says = "lost a Gloo connection to another rank",
            Remedy = "Look for the rank that ended first; if none did, set GLOO_SOCKET_IFNAME to the interface "
                + "between nodes.",
            Examples =
            [
                "RuntimeError: [../third_party/gloo/gloo/transport/tcp/pair.cc:534] Connection closed by peer "
                    + "[10.0.0.12]:31544",
            ],
        },
        new()
        {
            Name = "mpi-start",
            Class = CauseClass.Communication,
            Prefilters =
            [
                "PMIX ERROR", "PMIx is detected", "OPAL ERROR", "An error occurred in MPI_Init",
                "MPI_ERRORS_ARE_FATAL", "opal_init failed", "MPI runtime init failed",
            ],
            Says = "could not start MPI",
            Remedy = "Start the step with the MPI type that the image was built for (srun --mpi=pmix), one task per "
                + "GPU.",
            Examples =
            [
                "[node2:00913] PMIX ERROR: UNREACHABLE in file ptl_tcp.c at line 312",
                "*** An error occurred in MPI_Init_thread",
                "It looks like opal_init failed for some reason; your parallel process is",
            ],
        },
        new()
        {
            Name = "host-name",
            Class = CauseClass.Communication,
            IsOftenHarmless = true,
            Prefilters = ["Name or service not known", "Temporary failure in name resolution", "nodename nor servname"],
            Says = "could not resolve a host name",
            Remedy = "Check the name and the node's resolver; in the plan use addresses of the wanted interface.",
            Examples = ["socket.gaierror: [Errno -2] Name or service not known"],
        },
        new()
        {
            Name = "no-route",
            Class = CauseClass.Communication,
            IsOftenHarmless = true,
            Prefilters = ["No route to host", "Network is unreachable"],
            Says = "has no route to another host",
            Remedy = "Check that the chosen interface connects the nodes, and what a proxy or firewall lets through.",
            Examples = ["OSError: [Errno 113] No route to host"],
        },
        new()
        {
            Name = "connection-refused",
            Class = CauseClass.Communication,
            Precedence = Precedence.Symptom,
            IsOftenHarmless = true,
            Prefilters = ["Connection refused", "ConnectionRefusedError", "ConnectError"],
            Says = "found nobody listening at the other end",
            Remedy = "Look at the process that should listen there: it has ended or is not up yet.",
            Examples =
            [
                "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host 10.0.0.11:8000 [Connection "
                    + "refused]",
            ],
        },
        new()
        {
            Name = "connection-lost",
            Class = CauseClass.Communication,
            Precedence = Precedence.Consequence,
            Prefilters =
            [
                "Connection reset by peer", "Broken pipe", "ServerDisconnectedError", "RemoteProtocolError",
                "Connection closed unexpectedly",
            ],
            Says = "lost a connection",
            Remedy = "Look for the process at the other end, which ended first.",
            Examples =
            [
                "ConnectionResetError: [Errno 104] Connection reset by peer",
                "BrokenPipeError: [Errno 32] Broken pipe",
            ],
        },
    ];
}
