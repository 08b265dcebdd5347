# Every process of job qwen3-32b-gsm8k, as it will be started. References that only the allocation knows are variables:
# give them values to run a block by hand.
: "${node0:?host name of node 0}" "${node0_address:?its IPv4 address}"
: "${run_directory:?absolute path}" "${agent:?path of srtctl-agent}" "${SLURM_JOB_ID:?job id}"

# workers: agg[0] on node 0, GPUs 0,1,2,3
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=0,1,2,3 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_agg_w0.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=0,1,2,3 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path Qwen/Qwen3-32B \
  --served-model-name Qwen3-32B \
  --host 0.0.0.0 \
  --port 6100 \
  --nccl-port 17500 \
  --tensor-parallel-size 4

# workers: agg[1] on node 0, GPUs 4,5,6,7
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=4,5,6,7 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[1]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_agg_w1.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=4,5,6,7 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path Qwen/Qwen3-32B \
  --served-model-name Qwen3-32B \
  --host 0.0.0.0 \
  --port 6132 \
  --nccl-port 17501 \
  --tensor-parallel-size 4

# frontend: router[0] on node 0
env \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=router[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_router_0.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,"$run_directory"/bin:"$run_directory"/bin:ro \
  python3 -m sglang_router.launch_router \
  --worker-urls http://"${node0_address}":6100 http://"${node0_address}":6132 \
  --host 0.0.0.0 \
  --port 8000

# benchmark: benchmark on node 0
env \
  OPENAI_API_KEY=EMPTY \
  SRT_AGG_IPS="${node0_address}","${node0_address}" \
  SRT_AGG_ENDPOINTS="${node0_address}":6100,"${node0_address}":6132 \
  SRTCTL_FRONTEND_TYPE=sglang \
  SRT_FRONTEND_HOST="${node0_address}" \
  SRT_FRONTEND_PORT=8000 \
  srun --jobid="$SLURM_JOB_ID" --overlap --job-name=benchmark --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/benchmark.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=OPENAI_API_KEY,SRT_AGG_IPS,SRT_AGG_ENDPOINTS,SRTCTL_FRONTEND_TYPE,SRT_FRONTEND_HOST,SRT_FRONTEND_PORT \
  bash -c 'set -e
results=$1 pattern=$2
shift 3
mkdir -p "$results"
began=$(mktemp)
"$@"
for result in /tmp/$pattern; do
    if [[ -f $result && $result -nt $began ]]; then cp "$result" "$results"/; fi
done' eval \
  /logs/accuracy 'gsm8k_*' -- \
  python3 -m sglang.test.run_eval \
  --base-url http://"${node0_address}":8000 \
  --model Qwen3-32B \
  --eval-name gsm8k \
  --num-examples 200 \
  --max-tokens 16384 \
  --num-threads 64 \
  --num-shots 5
