# Every process of job llama-70b-b200-trtllm-2p1d, as it will be started. References that only the allocation knows are variables:
# give them values to run a block by hand.
: "${node0:?host name of node 0}" "${node0_address:?its IPv4 address}"
: "${node1:?host name of node 1}" "${node1_address:?its IPv4 address}"
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

# workers: prefill[0] on node 0, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node0_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  DYN_SYSTEM_PORT=7500 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  CUDA_VISIBLE_DEVICES=0,1,2,3 \
  TRTLLM_EPLB_SHM_NAME=moe_shared_"$SLURM_JOB_ID"_prefill_0 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_prefill_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix --oversubscribe --cpu-bind=verbose,none '--job-name=prefill[0]' --nodes=1 --ntasks=4 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_prefill_w0.out --container-image=nvcr.io/nvidia/ai-dynamo/tensorrtllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,llama-3.3-70b-fp4:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,CUDA_VISIBLE_DEVICES,TRTLLM_EPLB_SHM_NAME,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=0,1,2,3 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  trtllm-llmapi-launch \
  python3 -m dynamo.trtllm \
  --model-path /model \
  --served-model-name meta-llama/Llama-3.3-70B \
  --disaggregation-mode prefill \
  --extra-engine-args /logs/trtllm_config_prefill.yaml \
  --request-plane tcp

# workers: prefill[1] on node 0, GPUs 4,5,6,7
env \
  HEAD_NODE_IP="${node0_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  DYN_SYSTEM_PORT=7501 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  CUDA_VISIBLE_DEVICES=4,5,6,7 \
  TRTLLM_EPLB_SHM_NAME=moe_shared_"$SLURM_JOB_ID"_prefill_1 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_prefill_w1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix --oversubscribe --cpu-bind=verbose,none '--job-name=prefill[1]' --nodes=1 --ntasks=4 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_prefill_w1.out --container-image=nvcr.io/nvidia/ai-dynamo/tensorrtllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,llama-3.3-70b-fp4:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,CUDA_VISIBLE_DEVICES,TRTLLM_EPLB_SHM_NAME,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=4,5,6,7 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  trtllm-llmapi-launch \
  python3 -m dynamo.trtllm \
  --model-path /model \
  --served-model-name meta-llama/Llama-3.3-70B \
  --disaggregation-mode prefill \
  --extra-engine-args /logs/trtllm_config_prefill.yaml \
  --request-plane tcp

# workers: decode[0] on node 1, GPUs 0,1,2,3,4,5,6,7
env \
  HEAD_NODE_IP="${node0_address}" \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  DYN_SYSTEM_PORT=7502 \
  DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn \
  TRTLLM_EPLB_SHM_NAME=moe_shared_"$SLURM_JOB_ID"_decode_0 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_decode_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix --oversubscribe --cpu-bind=verbose,none '--job-name=decode[0]' --nodes=1 --ntasks=8 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node1"_decode_w0.out --container-image=nvcr.io/nvidia/ai-dynamo/tensorrtllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,llama-3.3-70b-fp4:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,TRTLLM_EPLB_SHM_NAME,SRTCTL_AGENT,SRTCTL_FINGERPRINT bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  trtllm-llmapi-launch \
  python3 -m dynamo.trtllm \
  --model-path /model \
  --served-model-name meta-llama/Llama-3.3-70B \
  --disaggregation-mode decode \
  --extra-engine-args /logs/trtllm_config_decode.yaml \
  --request-plane tcp

# frontend: frontend[0] on node 0
env \
  ETCD_ENDPOINTS=http://"${node0_address}":2379 \
  NATS_SERVER=nats://"${node0_address}":4222 \
  DYN_REQUEST_PLANE=tcp \
  DYN_SKIP_SGLANG_LOG_FORMATTING=1 \
  srun --jobid="$SLURM_JOB_ID" --overlap --mpi=pmix '--job-name=frontend[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_frontend_0.out --container-image=nvcr.io/nvidia/ai-dynamo/tensorrtllm-runtime:1.4.0 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,llama-3.3-70b-fp4:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING \
  python3 -m dynamo.frontend \
  --http-port=8000

# benchmark: benchmark on node 0
env \
  SRT_PREFILL_IPS="${node0_address}","${node0_address}" \
  SRT_PREFILL_ENDPOINTS="${node0_address}":7500,"${node0_address}":7501 \
  SRT_DECODE_IPS="${node1_address}" \
  SRT_DECODE_ENDPOINTS="${node1_address}":7502 \
  SRTCTL_FRONTEND_TYPE=dynamo \
  SRT_FRONTEND_HOST="${node0_address}" \
  SRT_FRONTEND_PORT=8000 \
  srun --jobid="$SLURM_JOB_ID" --overlap --job-name=benchmark --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/benchmark.out \
  "$agent" load \
  --endpoint http://"${node0_address}":8000 \
  --model meta-llama/Llama-3.3-70B \
  --input-length 8000 \
  --output-length 1000 \
  --range-ratio 0.8 \
  --concurrencies 32,128,512 \
  --requests-per-concurrency 10 \
  --warmup 2 \
  --request-rate inf \
  --seed 0 \
  --result-directory "$run_directory"/logs/sa-bench_isl_8000_osl_1000 \
  --gpus 16 \
  --disaggregated \
  --prefill-gpus 8 \
  --decode-gpus 8
