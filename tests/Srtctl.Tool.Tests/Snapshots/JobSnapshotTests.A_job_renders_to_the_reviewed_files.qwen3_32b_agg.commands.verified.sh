# Every process of job qwen3-32b-h100-agg, as it will be started. References that only the allocation knows are variables:
# give them values to run a block by hand.
: "${node0:?host name of node 0}" "${node0_address:?its IPv4 address}"
: "${node1:?host name of node 1}" "${node1_address:?its IPv4 address}"
: "${run_directory:?absolute path}" "${agent:?path of srtctl-agent}" "${SLURM_JOB_ID:?job id}"

# workers: agg[0] on node 0, GPUs 0,1
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=0,1 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w0.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_agg_w0.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=0,1 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6100 \
  --nccl-port 17500 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# workers: agg[1] on node 0, GPUs 2,3
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=2,3 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w1.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[1]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_agg_w1.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=2,3 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6132 \
  --nccl-port 17501 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# workers: agg[2] on node 0, GPUs 4,5
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=4,5 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w2.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[2]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_agg_w2.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=4,5 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6164 \
  --nccl-port 17502 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# workers: agg[3] on node 0, GPUs 6,7
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=6,7 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w3.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[3]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_agg_w3.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=6,7 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6196 \
  --nccl-port 17503 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# workers: agg[4] on node 1, GPUs 0,1
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=0,1 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w4.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[4]' --nodes=1 --ntasks=1 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node1"_agg_w4.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=0,1 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6100 \
  --nccl-port 17504 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# workers: agg[5] on node 1, GPUs 2,3
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=2,3 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w5.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[5]' --nodes=1 --ntasks=1 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node1"_agg_w5.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=2,3 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6132 \
  --nccl-port 17505 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# workers: agg[6] on node 1, GPUs 4,5
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=4,5 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w6.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[6]' --nodes=1 --ntasks=1 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node1"_agg_w6.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=4,5 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6164 \
  --nccl-port 17506 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# workers: agg[7] on node 1, GPUs 6,7
env \
  HEAD_NODE_IP="${node0_address}" \
  CUDA_VISIBLE_DEVICES=6,7 \
  SRTCTL_AGENT="$agent" \
  SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w7.json \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=agg[7]' --nodes=1 --ntasks=1 --nodelist="$node1" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node1"_agg_w7.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro --container-env=HEAD_NODE_IP,CUDA_VISIBLE_DEVICES,SRTCTL_AGENT,SRTCTL_FINGERPRINT env CUDA_VISIBLE_DEVICES=6,7 bash -c 'set -e
"$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
exec "$@"' bash \
  python3 -m sglang.launch_server \
  --model-path /model \
  --served-model-name qwen3-32b \
  --host 0.0.0.0 \
  --port 6196 \
  --nccl-port 17507 \
  --context-length 10240 \
  --mem-fraction-static 0.88 \
  --tensor-parallel-size 2

# frontend: router[0] on node 0
env \
  srun --jobid="$SLURM_JOB_ID" --overlap '--job-name=router[0]' --nodes=1 --ntasks=1 --nodelist="$node0" --kill-on-bad-exit=1 --input=none --output="$run_directory"/logs/"$node0"_router_0.out --container-image=lmsysorg/sglang:v0.5.18 --no-container-entrypoint --no-container-mount-home --container-mounts="$run_directory"/logs:/logs,qwen3-32b:/model,"$run_directory"/bin:"$run_directory"/bin:ro \
  python3 -m sglang_router.launch_router \
  --worker-urls http://"${node0_address}":6100 http://"${node0_address}":6132 http://"${node0_address}":6164 http://"${node0_address}":6196 http://"${node1_address}":6100 http://"${node1_address}":6132 http://"${node1_address}":6164 http://"${node1_address}":6196 \
  --host 0.0.0.0 \
  --port 8000 \
  --policy cache_aware

# benchmark: benchmark on node 0
env \
  SRT_AGG_IPS="${node0_address}","${node0_address}","${node0_address}","${node0_address}","${node1_address}","${node1_address}","${node1_address}","${node1_address}" \
  SRT_AGG_ENDPOINTS="${node0_address}":6100,"${node0_address}":6132,"${node0_address}":6164,"${node0_address}":6196,"${node1_address}":6100,"${node1_address}":6132,"${node1_address}":6164,"${node1_address}":6196 \
  SRTCTL_FRONTEND_TYPE=sglang \
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
  --gpus 16
