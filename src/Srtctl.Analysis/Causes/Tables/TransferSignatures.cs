namespace Srtctl.Analysis.Causes.Tables;

/// <summary>KV cache that does not get from prefill to decode.</summary>
internal static class TransferSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "nixl",
            Class = CauseClass.Communication,
            IsOftenHarmless = true,
            Prefilters = ["NIXL_ERR_", "Remote NIXL agent", "NIXL transfer failure", "NIXL_ERROR", "nixlBackendError"],
            Says = "failed to transfer KV cache over NIXL",
            Remedy = "Check that prefill and decode run the same engine version and layout, that the side channel's "
                + "host and "
                + "port are reachable, and which transports UCX may use (UCX_TLS, UCX_NET_DEVICES).",
            Examples =
            [
                "nixl_cu12._bindings.nixlRemoteDisconnectError: NIXL_ERR_REMOTE_DISCONNECT",
                "(Worker_TP1_EP1 pid=2749) ERROR 08-02 19:43:44 [worker.py:767] NIXL transfer failure: "
                    + "handshake_failed",
                "RuntimeError: Remote NIXL agent engine ID mismatch. Expected 46126a31_dp0,received 96b1c4ff_dp0.",
            ],
        },
        new()
        {
            Name = "ucx",
            Class = CauseClass.Communication,
            Precedence = Precedence.Symptom,
            IsOftenHarmless = true,
            Prefilters = ["UCX  ERROR", "UCX ERROR", "UCX_CHECK", "Unexpected UCX error"],
            Says = "failed in UCX",
            Remedy = "Check UCX_TLS and UCX_NET_DEVICES against the devices of the nodes (ucx_info -d).",
            Examples =
            [
                "[1749803291.555759] [node5:7053 :0]          tcp_ep.c:1260 UCX  ERROR tcp_ep 0x3c502370 "
                    + "(state=CONNECTED): "
                    + "send(110) failed: Input/output error",
            ],
        },
        new()
        {
            Name = "kv-transfer-timeout",
            Class = CauseClass.Communication,
            Precedence = Precedence.Symptom,
            Prefilters = ["KVPoll.", "fail to receive KV Cache transfer done signal"],
            Pattern = "timed out|fail to receive",
            Says = "waited in vain for a KV cache transfer",
            Remedy = "Check the other side's log at that time; under load give "
                + "SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT or "
                + "SGLANG_DISAGGREGATION_WAITING_TIMEOUT more seconds.",
            Examples =
            [
                "Prefill bootstrap failed for request rank=2 req.bootstrap_room=5975 with exception "
                    + "KVTransferError(bootstrap_room=5975): Request 5975 timed out after 300.0s in "
                    + "KVPoll.Bootstrapping",
            ],
        },
        new()
        {
            Name = "disaggregation-bootstrap",
            Class = CauseClass.Communication,
            IsOftenHarmless = true,
            Prefilters =
            [
                "Could not fetch prefill", "Failed to get kvcache from prefill", "Error fetching prefill",
                "Failed to register prefill instance",
            ],
            Says = "did not reach the bootstrap server of a prefill worker",
            Remedy = "Check that the prefill worker is up, its bootstrap port free and reachable from the decode "
                + "nodes, and "
                + "that both sides use the same transfer backend.",
            Examples =
            [
                "KVTransferError(bootstrap_room=6677): Could not fetch prefill parallel info from bootstrap_addr: "
                    + "10.0.0.11:8998",
                "Failed to get kvcache from prefill instance, it might be dead",
            ],
        },
        new()
        {
            Name = "mooncake",
            Class = CauseClass.Communication,
            IsOftenHarmless = true,
            Prefilters =
            [
                "Mooncake Transfer Engine initialization failed", "Failed to mount segment", "metadata not found",
                "Failed to retrieve segment descriptor", "transfer_metadata_plugin",
            ],
            Pattern = "fail|Fail|not found|Unexpected",
            Says = "failed in the Mooncake transfer engine",
            Remedy = "Check that the Mooncake master and metadata service are reachable, and the InfiniBand device "
                + "names.",
            Examples =
            [
                "E0417 19:46:42.567027   481 master_client.cpp:192] Failed to mount segment due to rpc error",
                "RuntimeError: Mooncake Transfer Engine initialization failed.",
            ],
        },
    ];
}
