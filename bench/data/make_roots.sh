#!/bin/bash
# Many small runs in a directory: make_roots.sh DIRECTORY [COUNT]. Metadata, the client's output and four results each.
set -euo pipefail
root=$1 count=${2:-5000}
mkdir -p "$root"
awk -v root="$root" -v count="$count" 'BEGIN {
  for (run = 1; run <= count; run++) {
    id = 100000 + run
    logs = root "/" id "/logs"
    results = logs "/sa-bench_isl_1024_osl_1024"
    system("mkdir -p " results)
    gpu = run % 3 ? "gb200" : "h100"
    meta = root "/" id "/" id ".json"
    printf "{\"job_id\": \"%d\", \"job_name\": \"bench-%d\", \"generated_at\": \"2025-%02d-%02d 10:00:00\", \"model\": {\"path\": \"/models/m%d\", \"container\": \"sglang.sqsh\"}, \"resources\": {\"gpu_type\": \"%s\", \"gpus_per_node\": 4, \"prefill_nodes\": 1, \"decode_nodes\": 2, \"prefill_workers\": 1, \"decode_workers\": 2}, \"backend_type\": \"sglang\", \"benchmark\": {\"type\": \"sa-bench\", \"isl\": 1024, \"osl\": 1024, \"concurrencies\": \"4x16x64x256\", \"req-rate\": \"inf\"}}\n", id, run % 40, run % 12 + 1, run % 28 + 1, run % 7, gpu > meta
    close(meta)
    out = logs "/benchmark.out"
    print "SA-Bench Config: endpoint=http://n0:8000; isl=1024; osl=1024; concurrencies=4x16x64x256; req_rate=inf; model=m" > out
    close(out)
    for (c = 4; c <= 256; c *= 4) {
      file = results "/results_concurrency_" c "_gpus_12.json"
      printf "{\"max_concurrency\": %d, \"output_throughput\": %f, \"total_token_throughput\": %f, \"request_throughput\": %f, \"mean_ttft_ms\": %f, \"p99_ttft_ms\": %f, \"mean_tpot_ms\": %f, \"median_itl_ms\": %f, \"duration\": 120.5, \"completed\": %d, \"num_prompts\": %d, \"total_input_tokens\": 102400, \"total_output_tokens\": 102400}\n", c, c * (50 + run % 17), c * 100, c / 10, 100 + c, 200 + c, 10 + c / 8, 11 + c / 9, c * 10, c * 10 > file
      close(file)
    }
  }
}'
