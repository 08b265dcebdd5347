# Every process of job deepseek-r1-gb200-wide-ep, as it will be started. References that only the allocation knows are variables:
# give them values to run a block by hand.
: "${node0:?host name of node 0}" "${node0_address:?its IPv4 address}"
: "${node1:?host name of node 1}" "${node1_address:?its IPv4 address}"
: "${node2:?host name of node 2}" "${node2_address:?its IPv4 address}"
: "${node3:?host name of node 3}" "${node3_address:?its IPv4 address}"
: "${node4:?host name of node 4}" "${node4_address:?its IPv4 address}"
: "${node5:?host name of node 5}" "${node5_address:?its IPv4 address}"
: "${node6:?host name of node 6}" "${node6_address:?its IPv4 address}"
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

# workers: prefill[0] on node 1, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node1_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  DYN_SYSTEM_PORT=7500 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  PYTHONUNBUFFERED=1 \
  TORCH_DISTRIBUTED_DEFAULT_TIMEOUT=1800 \
  SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT=100000 \
  SGLANG_DISAGGREGATION_WAITING_TIMEOUT=100000 \
  MC_FORCE_MNNVL=1 \
  NCCL_MNNVL_ENABLE=1 \
  NCCL_CUMEM_ENABLE=1 \
  MC_TE_METRIC=true \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_prefill_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=prefill[0]' --nodes=1 --ntasks=1 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node1"_prefill_w0.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,DYN_SYSTEM_PORT,DYN_LOG,HF_HUB_OFFLINE,HF_TOKEN,PYTHONUNBUFFERED,TORCH_DISTRIBUTED_DEFAULT_TIMEOUT,SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT,SGLANG_DISAGGREGATION_WAITING_TIMEOUT,MC_FORCE_MNNVL,NCCL_MNNVL_ENABLE,NCCL_CUMEM_ENABLE,MC_TE_METRIC,SRTCTL_AGENT,SRTCTL_FINGERPRINT --cpu-bind=none bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" --hide HF_TOKEN || true
exec "$@"' bash \
  python3 -m dynamo.sglang \
  --model-path /model \
  --served-model-name deepseek-ai/DeepSeek-R1 \
  --host 0.0.0.0 \
  --port 6100 \
  --nccl-port 17500 \
  --disaggregation-mode prefill \
  --disaggregation-bootstrap-port 7200 \
  --dist-init-addr "${node1_address}":8300 \
  --nnodes 2 \
  --node-rank 0 \
  --dump-config-to /logs/"$node1"_prefill_w0_config.json \
  --request-plane tcp \
  --attention-backend trtllm_mla \
  --chunked-prefill-size 8192 \
  --context-length 2200 \
  --data-parallel-size 8 \
  --disable-prefill-cuda-graph \
  --disable-radix-cache \
  --disaggregation-transfer-backend nixl \
  --enable-dp-attention \
  --expert-parallel-size 8 \
  --kv-cache-dtype fp8_e4m3 \
  --mem-fraction-static 0.95 \
  --moe-runner-backend flashinfer_trtllm \
  --quantization fp8 \
  --stream-interval 10 \
  --tensor-parallel-size 8 \
  --trust-remote-code \
  --watchdog-timeout 1000000

# workers: prefill[0].1 on node 2, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node1_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  DYN_SYSTEM_PORT=7501 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  PYTHONUNBUFFERED=1 \
  TORCH_DISTRIBUTED_DEFAULT_TIMEOUT=1800 \
  SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT=100000 \
  SGLANG_DISAGGREGATION_WAITING_TIMEOUT=100000 \
  MC_FORCE_MNNVL=1 \
  NCCL_MNNVL_ENABLE=1 \
  NCCL_CUMEM_ENABLE=1 \
  MC_TE_METRIC=true \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_prefill_w0_r1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=prefill[0].1' --nodes=1 --ntasks=1 --nodelist="$node2" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node2"_prefill_w0.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,DYN_SYSTEM_PORT,DYN_LOG,HF_HUB_OFFLINE,HF_TOKEN,PYTHONUNBUFFERED,TORCH_DISTRIBUTED_DEFAULT_TIMEOUT,SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT,SGLANG_DISAGGREGATION_WAITING_TIMEOUT,MC_FORCE_MNNVL,NCCL_MNNVL_ENABLE,NCCL_CUMEM_ENABLE,MC_TE_METRIC,SRTCTL_AGENT,SRTCTL_FINGERPRINT --cpu-bind=none bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" --hide HF_TOKEN || true
exec "$@"' bash \
  python3 -m dynamo.sglang \
  --model-path /model \
  --served-model-name deepseek-ai/DeepSeek-R1 \
  --host 0.0.0.0 \
  --port 0 \
  --nccl-port 17501 \
  --disaggregation-mode prefill \
  --disaggregation-bootstrap-port 7200 \
  --dist-init-addr "${node1_address}":8300 \
  --nnodes 2 \
  --node-rank 1 \
  --dump-config-to /logs/"$node2"_prefill_w0_config.json \
  --request-plane tcp \
  --attention-backend trtllm_mla \
  --chunked-prefill-size 8192 \
  --context-length 2200 \
  --data-parallel-size 8 \
  --disable-prefill-cuda-graph \
  --disable-radix-cache \
  --disaggregation-transfer-backend nixl \
  --enable-dp-attention \
  --expert-parallel-size 8 \
  --kv-cache-dtype fp8_e4m3 \
  --mem-fraction-static 0.95 \
  --moe-runner-backend flashinfer_trtllm \
  --quantization fp8 \
  --stream-interval 10 \
  --tensor-parallel-size 8 \
  --trust-remote-code \
  --watchdog-timeout 1000000

# workers: decode[0] on node 3, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node1_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  DYN_SYSTEM_PORT=7502 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  PYTHONUNBUFFERED=1 \
  TORCH_DISTRIBUTED_DEFAULT_TIMEOUT=1800 \
  SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT=100000 \
  SGLANG_DISAGGREGATION_WAITING_TIMEOUT=100000 \
  MC_FORCE_MNNVL=1 \
  NCCL_MNNVL_ENABLE=1 \
  NCCL_CUMEM_ENABLE=1 \
  SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK=640 \
  SGLANG_NODE="$node3"-2 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=decode[0]' --nodes=1 --ntasks=1 --nodelist="$node3" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node3"_decode_w0.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,DYN_SYSTEM_PORT,DYN_LOG,HF_HUB_OFFLINE,HF_TOKEN,PYTHONUNBUFFERED,TORCH_DISTRIBUTED_DEFAULT_TIMEOUT,SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT,SGLANG_DISAGGREGATION_WAITING_TIMEOUT,MC_FORCE_MNNVL,NCCL_MNNVL_ENABLE,NCCL_CUMEM_ENABLE,SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK,SGLANG_NODE,SRTCTL_AGENT,SRTCTL_FINGERPRINT --cpu-bind=none bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" --hide HF_TOKEN || true
exec "$@"' bash \
  python3 -m dynamo.sglang \
  --model-path /model \
  --served-model-name deepseek-ai/DeepSeek-R1 \
  --host 0.0.0.0 \
  --port 6100 \
  --nccl-port 17502 \
  --disaggregation-mode decode \
  --dist-init-addr "${node3_address}":8300 \
  --nnodes 2 \
  --node-rank 0 \
  --dump-config-to /logs/"$node3"_decode_w0_config.json \
  --request-plane tcp \
  --attention-backend trtllm_mla \
  --chunked-prefill-size 8192 \
  --context-length 2200 \
  --data-parallel-size 8 \
  --disable-radix-cache \
  --disaggregation-transfer-backend nixl \
  --enable-dp-attention \
  --expert-parallel-size 8 \
  --kv-cache-dtype fp8_e4m3 \
  --max-running-requests 5120 \
  --mem-fraction-static 0.95 \
  --moe-runner-backend flashinfer_trtllm \
  --quantization fp8 \
  --stream-interval 10 \
  --tensor-parallel-size 8 \
  --trust-remote-code \
  --watchdog-timeout 1000000

# workers: decode[0].1 on node 4, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node1_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  DYN_SYSTEM_PORT=7503 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  PYTHONUNBUFFERED=1 \
  TORCH_DISTRIBUTED_DEFAULT_TIMEOUT=1800 \
  SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT=100000 \
  SGLANG_DISAGGREGATION_WAITING_TIMEOUT=100000 \
  MC_FORCE_MNNVL=1 \
  NCCL_MNNVL_ENABLE=1 \
  NCCL_CUMEM_ENABLE=1 \
  SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK=640 \
  SGLANG_NODE="$node4"-3 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w0_r1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=decode[0].1' --nodes=1 --ntasks=1 --nodelist="$node4" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node4"_decode_w0.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,DYN_SYSTEM_PORT,DYN_LOG,HF_HUB_OFFLINE,HF_TOKEN,PYTHONUNBUFFERED,TORCH_DISTRIBUTED_DEFAULT_TIMEOUT,SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT,SGLANG_DISAGGREGATION_WAITING_TIMEOUT,MC_FORCE_MNNVL,NCCL_MNNVL_ENABLE,NCCL_CUMEM_ENABLE,SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK,SGLANG_NODE,SRTCTL_AGENT,SRTCTL_FINGERPRINT --cpu-bind=none bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" --hide HF_TOKEN || true
exec "$@"' bash \
  python3 -m dynamo.sglang \
  --model-path /model \
  --served-model-name deepseek-ai/DeepSeek-R1 \
  --host 0.0.0.0 \
  --port 0 \
  --nccl-port 17503 \
  --disaggregation-mode decode \
  --dist-init-addr "${node3_address}":8300 \
  --nnodes 2 \
  --node-rank 1 \
  --dump-config-to /logs/"$node4"_decode_w0_config.json \
  --request-plane tcp \
  --attention-backend trtllm_mla \
  --chunked-prefill-size 8192 \
  --context-length 2200 \
  --data-parallel-size 8 \
  --disable-radix-cache \
  --disaggregation-transfer-backend nixl \
  --enable-dp-attention \
  --expert-parallel-size 8 \
  --kv-cache-dtype fp8_e4m3 \
  --max-running-requests 5120 \
  --mem-fraction-static 0.95 \
  --moe-runner-backend flashinfer_trtllm \
  --quantization fp8 \
  --stream-interval 10 \
  --tensor-parallel-size 8 \
  --trust-remote-code \
  --watchdog-timeout 1000000

# workers: decode[1] on node 5, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node1_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  DYN_SYSTEM_PORT=7504 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  PYTHONUNBUFFERED=1 \
  TORCH_DISTRIBUTED_DEFAULT_TIMEOUT=1800 \
  SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT=100000 \
  SGLANG_DISAGGREGATION_WAITING_TIMEOUT=100000 \
  MC_FORCE_MNNVL=1 \
  NCCL_MNNVL_ENABLE=1 \
  NCCL_CUMEM_ENABLE=1 \
  SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK=640 \
  SGLANG_NODE="$node5"-4 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=decode[1]' --nodes=1 --ntasks=1 --nodelist="$node5" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node5"_decode_w1.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,DYN_SYSTEM_PORT,DYN_LOG,HF_HUB_OFFLINE,HF_TOKEN,PYTHONUNBUFFERED,TORCH_DISTRIBUTED_DEFAULT_TIMEOUT,SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT,SGLANG_DISAGGREGATION_WAITING_TIMEOUT,MC_FORCE_MNNVL,NCCL_MNNVL_ENABLE,NCCL_CUMEM_ENABLE,SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK,SGLANG_NODE,SRTCTL_AGENT,SRTCTL_FINGERPRINT --cpu-bind=none bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" --hide HF_TOKEN || true
exec "$@"' bash \
  python3 -m dynamo.sglang \
  --model-path /model \
  --served-model-name deepseek-ai/DeepSeek-R1 \
  --host 0.0.0.0 \
  --port 6100 \
  --nccl-port 17504 \
  --disaggregation-mode decode \
  --dist-init-addr "${node5_address}":8300 \
  --nnodes 2 \
  --node-rank 0 \
  --dump-config-to /logs/"$node5"_decode_w1_config.json \
  --request-plane tcp \
  --attention-backend trtllm_mla \
  --chunked-prefill-size 8192 \
  --context-length 2200 \
  --data-parallel-size 8 \
  --disable-radix-cache \
  --disaggregation-transfer-backend nixl \
  --enable-dp-attention \
  --expert-parallel-size 8 \
  --kv-cache-dtype fp8_e4m3 \
  --max-running-requests 5120 \
  --mem-fraction-static 0.95 \
  --moe-runner-backend flashinfer_trtllm \
  --quantization fp8 \
  --stream-interval 10 \
  --tensor-parallel-size 8 \
  --trust-remote-code \
  --watchdog-timeout 1000000

# workers: decode[1].1 on node 6, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node1_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  DYN_SYSTEM_PORT=7505 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  PYTHONUNBUFFERED=1 \
  TORCH_DISTRIBUTED_DEFAULT_TIMEOUT=1800 \
  SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT=100000 \
  SGLANG_DISAGGREGATION_WAITING_TIMEOUT=100000 \
  MC_FORCE_MNNVL=1 \
  NCCL_MNNVL_ENABLE=1 \
  NCCL_CUMEM_ENABLE=1 \
  SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK=640 \
  SGLANG_NODE="$node6"-5 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w1_r1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=decode[1].1' --nodes=1 --ntasks=1 --nodelist="$node6" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node6"_decode_w1.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,DYN_SYSTEM_PORT,DYN_LOG,HF_HUB_OFFLINE,HF_TOKEN,PYTHONUNBUFFERED,TORCH_DISTRIBUTED_DEFAULT_TIMEOUT,SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT,SGLANG_DISAGGREGATION_WAITING_TIMEOUT,MC_FORCE_MNNVL,NCCL_MNNVL_ENABLE,NCCL_CUMEM_ENABLE,SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK,SGLANG_NODE,SRTCTL_AGENT,SRTCTL_FINGERPRINT --cpu-bind=none bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" --hide HF_TOKEN || true
exec "$@"' bash \
  python3 -m dynamo.sglang \
  --model-path /model \
  --served-model-name deepseek-ai/DeepSeek-R1 \
  --host 0.0.0.0 \
  --port 0 \
  --nccl-port 17505 \
  --disaggregation-mode decode \
  --dist-init-addr "${node5_address}":8300 \
  --nnodes 2 \
  --node-rank 1 \
  --dump-config-to /logs/"$node6"_decode_w1_config.json \
  --request-plane tcp \
  --attention-backend trtllm_mla \
  --chunked-prefill-size 8192 \
  --context-length 2200 \
  --data-parallel-size 8 \
  --disable-radix-cache \
  --disaggregation-transfer-backend nixl \
  --enable-dp-attention \
  --expert-parallel-size 8 \
  --kv-cache-dtype fp8_e4m3 \
  --max-running-requests 5120 \
  --mem-fraction-static 0.95 \
  --moe-runner-backend flashinfer_trtllm \
  --quantization fp8 \
  --stream-interval 10 \
  --tensor-parallel-size 8 \
  --trust-remote-code \
  --watchdog-timeout 1000000

# frontend: frontend[0] on node 2
env \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix '--job-name=frontend[0]' --nodes=1 --ntasks=1 --nodelist="$node2" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node2"_frontend_0.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,HF_HUB_OFFLINE,HF_TOKEN bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
exec "$@"' bash \
  python3 -m dynamo.frontend \
  --http-port=8180

# frontend: frontend[1] on node 3
env \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix '--job-name=frontend[1]' --nodes=1 --ntasks=1 --nodelist="$node3" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node3"_frontend_1.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,HF_HUB_OFFLINE,HF_TOKEN bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
exec "$@"' bash \
  python3 -m dynamo.frontend \
  --http-port=8180

# frontend: frontend[2] on node 4
env \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix '--job-name=frontend[2]' --nodes=1 --ntasks=1 --nodelist="$node4" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node4"_frontend_2.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,HF_HUB_OFFLINE,HF_TOKEN bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
exec "$@"' bash \
  python3 -m dynamo.frontend \
  --http-port=8180

# frontend: frontend[3] on node 5
env \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix '--job-name=frontend[3]' --nodes=1 --ntasks=1 --nodelist="$node5" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node5"_frontend_3.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,HF_HUB_OFFLINE,HF_TOKEN bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
exec "$@"' bash \
  python3 -m dynamo.frontend \
  --http-port=8180

# frontend: frontend[4] on node 6
env \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  SRTCTL_SETUP_SCRIPT=/srtctl-setup/install_deepep.sh \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix '--job-name=frontend[4]' --nodes=1 --ntasks=1 --nodelist="$node6" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node6"_frontend_4.out --container-image=dynamo-sglang --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-env=ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,SRTCTL_SETUP_SCRIPT,HF_HUB_OFFLINE,HF_TOKEN bash -c 'set -e
bash "$SRTCTL_SETUP_SCRIPT"
exec "$@"' bash \
  python3 -m dynamo.frontend \
  --http-port=8180

# frontend: nginx on node 1
env \
  srun --jobid="$SLURM_JOB_ID" --overlap --job-name=nginx --nodes=1 --ntasks=1 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node1"_nginx.out --container-image=nginx:1.27.4 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,deepseek-r1-fp8:/model,"$run_directory"/bin:"$run_directory"/bin:ro,"$run_directory"/setup:/srtctl-setup:ro,/lustre/cache/deepgemm:/root/.cache/deep_gemm,/lustre/datasets:/datasets:ro --container-remap-root \
  nginx \
  -c /logs/nginx.conf \
  -g 'daemon off;'

# benchmark: benchmark on node 1
env \
  SRT_PREFILL_IPS="${node1_address}" \
  SRT_PREFILL_ENDPOINTS="${node1_address}":7500 \
  SRT_DECODE_IPS="${node3_address}","${node5_address}" \
  SRT_DECODE_ENDPOINTS="${node3_address}":7502,"${node5_address}":7504 \
  SRTCTL_FRONTEND_TYPE=dynamo \
  SRT_FRONTEND_HOST="${node1_address}" \
  SRT_FRONTEND_PORT=8000 \
  HF_HUB_OFFLINE=1 \
  HF_TOKEN="$HF_TOKEN" \
  srun --jobid="$SLURM_JOB_ID" --overlap --job-name=benchmark --nodes=1 --ntasks=1 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/benchmark.out --cpu-bind=none \
  "$agent" load \
  --endpoint http://"${node1_address}":8000 \
  --model deepseek-ai/DeepSeek-R1 \
  --input-length 1024 \
  --output-length 1024 \
  --range-ratio 0.8 \
  --concurrencies 4096 \
  --requests-per-concurrency 10 \
  --warmup 2 \
  --request-rate inf \
  --seed 0 \
  --result-directory "$run_directory"/logs/sa-bench_isl_1024_osl_1024 \
  --gpus 24 \
  --disaggregated \
  --prefill-gpus 8 \
  --decode-gpus 16
