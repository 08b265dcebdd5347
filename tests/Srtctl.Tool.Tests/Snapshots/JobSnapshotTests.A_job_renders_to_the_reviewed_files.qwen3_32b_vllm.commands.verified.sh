# Every process of job qwen3-32b-h100-vllm-1p3d, as it will be started. References that only the allocation knows are variables:
# give them values to run a block by hand.
: "${node0:?host name of node 0}" "${node0_address:?its IPv4 address}"
: "${run_directory:?absolute path}" "${agent:?path of srtctl-agent}" "${SLURM_JOB_ID:?job id}"

# infrastructure: etcd on node 0
env \
  SRTCTL_SCRATCH=/tmp/srtctl-"$SLURM_JOB_ID"/etcd \
  srun --jobid="$SLURM_JOB_ID" --overlap --job-name=etcd --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_etcd.out bash -c 'set -e
rm -rf -- "$SRTCTL_SCRATCH"
mkdir -p -- "$SRTCTL_SCRATCH"
exec "$@"' bash \
  etcd \
  --data-dir /tmp/srtctl-"$SLURM_JOB_ID"/etcd \
  --listen-client-urls http://0.0.0.0:2379 \
  --advertise-client-urls http://"${node0_address}":2379 \
  --listen-peer-urls http://127.0.0.1:2380 \
  --initial-advertise-peer-urls http://127.0.0.1:2380 \
  --initial-cluster default=http://127.0.0.1:2380

# infrastructure: nats on node 0
env \
  SRTCTL_SCRATCH=/tmp/srtctl-"$SLURM_JOB_ID"/nats \
  srun --jobid="$SLURM_JOB_ID" --overlap --job-name=nats --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_nats.out bash -c 'set -e
rm -rf -- "$SRTCTL_SCRATCH"
mkdir -p -- "$SRTCTL_SCRATCH"
exec "$@"' bash \
  nats-server \
  -js -sd /tmp/srtctl-"$SLURM_JOB_ID"/nats

# workers: prefill[0] on node 0, GPUs 0,1
env \
  HEAD_NODE_IP="${node0_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  DYN_SYSTEM_PORT=7500 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  DYN_VLLM_KV_EVENT_PORT=5200 \
  VLLM_NIXL_SIDE_CHANNEL_PORT=5400 \
  VLLM_NIXL_SIDE_CHANNEL_HOST="${node0_address}" \
  VLLM_PORT=20000 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_prefill_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=prefill[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_prefill_w0.out --container-image=nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,DYN_VLLM_KV_EVENT_PORT,VLLM_NIXL_SIDE_CHANNEL_PORT,VLLM_NIXL_SIDE_CHANNEL_HOST,VLLM_PORT,SRTCTL_AGENT,SRTCTL_FINGERPRINT bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m dynamo.vllm \
  --model /model \
  --served-model-name qwen3-32b \
  --disaggregation-mode prefill \
  --device-ids 0,1 \
  --request-plane tcp \
  --dump-config-to /logs/"$node0"_prefill_w0_config.json \
  --gpu-memory-utilization 0.9 \
  --kv-transfer-config '{"kv_connector":"NixlConnector","kv_role":"kv_both"}' \
  --max-model-len 10240 \
  --tensor-parallel-size 2

# workers: decode[0] on node 0, GPUs 2,3
env \
  HEAD_NODE_IP="${node0_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  DYN_SYSTEM_PORT=7501 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  DYN_VLLM_KV_EVENT_PORT=5201 \
  VLLM_NIXL_SIDE_CHANNEL_PORT=5401 \
  VLLM_NIXL_SIDE_CHANNEL_HOST="${node0_address}" \
  VLLM_PORT=20050 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=decode[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_decode_w0.out --container-image=nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,DYN_VLLM_KV_EVENT_PORT,VLLM_NIXL_SIDE_CHANNEL_PORT,VLLM_NIXL_SIDE_CHANNEL_HOST,VLLM_PORT,SRTCTL_AGENT,SRTCTL_FINGERPRINT bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m dynamo.vllm \
  --model /model \
  --served-model-name qwen3-32b \
  --disaggregation-mode decode \
  --device-ids 2,3 \
  --request-plane tcp \
  --dump-config-to /logs/"$node0"_decode_w0_config.json \
  --gpu-memory-utilization 0.9 \
  --kv-transfer-config '{"kv_connector":"NixlConnector","kv_role":"kv_both"}' \
  --max-model-len 10240 \
  --max-num-seqs 512 \
  --tensor-parallel-size 2

# workers: decode[1] on node 0, GPUs 4,5
env \
  HEAD_NODE_IP="${node0_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  DYN_SYSTEM_PORT=7502 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  DYN_VLLM_KV_EVENT_PORT=5202 \
  VLLM_NIXL_SIDE_CHANNEL_PORT=5402 \
  VLLM_NIXL_SIDE_CHANNEL_HOST="${node0_address}" \
  VLLM_PORT=20100 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=decode[1]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_decode_w1.out --container-image=nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,DYN_VLLM_KV_EVENT_PORT,VLLM_NIXL_SIDE_CHANNEL_PORT,VLLM_NIXL_SIDE_CHANNEL_HOST,VLLM_PORT,SRTCTL_AGENT,SRTCTL_FINGERPRINT bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m dynamo.vllm \
  --model /model \
  --served-model-name qwen3-32b \
  --disaggregation-mode decode \
  --device-ids 4,5 \
  --request-plane tcp \
  --dump-config-to /logs/"$node0"_decode_w1_config.json \
  --gpu-memory-utilization 0.9 \
  --kv-transfer-config '{"kv_connector":"NixlConnector","kv_role":"kv_both"}' \
  --max-model-len 10240 \
  --max-num-seqs 512 \
  --tensor-parallel-size 2

# workers: decode[2] on node 0, GPUs 6,7
env \
  HEAD_NODE_IP="${node0_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  DYN_SYSTEM_PORT=7503 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  DYN_VLLM_KV_EVENT_PORT=5203 \
  VLLM_NIXL_SIDE_CHANNEL_PORT=5403 \
  VLLM_NIXL_SIDE_CHANNEL_HOST="${node0_address}" \
  VLLM_PORT=20150 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w2.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=decode[2]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_decode_w2.out --container-image=nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,DYN_VLLM_KV_EVENT_PORT,VLLM_NIXL_SIDE_CHANNEL_PORT,VLLM_NIXL_SIDE_CHANNEL_HOST,VLLM_PORT,SRTCTL_AGENT,SRTCTL_FINGERPRINT bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m dynamo.vllm \
  --model /model \
  --served-model-name qwen3-32b \
  --disaggregation-mode decode \
  --device-ids 6,7 \
  --request-plane tcp \
  --dump-config-to /logs/"$node0"_decode_w2_config.json \
  --gpu-memory-utilization 0.9 \
  --kv-transfer-config '{"kv_connector":"NixlConnector","kv_role":"kv_both"}' \
  --max-model-len 10240 \
  --max-num-seqs 512 \
  --tensor-parallel-size 2

# frontend: frontend[0] on node 0
env \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix '--job-name=frontend[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_frontend_0.out --container-image=nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING \
  python3 -m dynamo.frontend \
  --http-port=8000

# benchmark: benchmark on node 0
env \
  SRT_PREFILL_IPS="${node0_address}" \
  SRT_PREFILL_ENDPOINTS="${node0_address}":7500 \
  SRT_DECODE_IPS="${node0_address}","${node0_address}","${node0_address}" \
  SRT_DECODE_ENDPOINTS="${node0_address}":7501,"${node0_address}":7502,"${node0_address}":7503 \
  SRTCTL_FRONTEND_TYPE=dynamo \
  SRT_FRONTEND_HOST="${node0_address}" \
  SRT_FRONTEND_PORT=8000 \
  srun --jobid="$SLURM_JOB_ID" --overlap --job-name=benchmark --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/benchmark.out \
  "$agent" load \
  --endpoint http://"${node0_address}":8000 \
  --model qwen3-32b \
  --input-length 8192 \
  --output-length 1024 \
  --range-ratio 0.8 \
  --concurrencies 16,64,256 \
  --requests-per-concurrency 10 \
  --warmup 2 \
  --request-rate inf \
  --seed 0 \
  --result-directory "$run_directory"/logs/sa-bench_isl_8192_osl_1024 \
  --gpus 8 \
  --disaggregated \
  --prefill-gpus 2 \
  --decode-gpus 6
