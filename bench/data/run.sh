#!/bin/bash
# How long the second load of a large run takes, and queries over many runs, cold and warm.
# Usage: run.sh RUN_GENERATOR [SIZE] [COUNT] [DIRECTORY]
# RUN_GENERATOR writes synthetic runs; SIZE is of one run's logs (1G); COUNT is of small runs (5000).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
generator=$1 size=${2:-1G} count=${3:-5000} place=${4:-${TMPDIR:-/tmp}/srtctl-data-bench}
loader=$here/Srtctl.Duckdb.Benchmarks/bin/Release/net10.0/Srtctl.Duckdb.Benchmarks
srtctl=$repository/src/Srtctl.Tool/bin/Release/net10.0/srtctl

dotnet build -c Release -v q --nologo "$here/Srtctl.Duckdb.Benchmarks" >/dev/null
dotnet build -c Release -v q --nologo "$repository/src/Srtctl.Tool" >/dev/null
mkdir -p "$place"
export XDG_CACHE_HOME=$place/cache
rm -rf "$XDG_CACHE_HOME"

for engine in sglang trtllm vllm; do
  run=$place/$engine-$size
  [ -e "$run/truth.json" ] ||
    python3 "$generator" "$run/4001" --job-id 4001 --engine "$engine" --size "$size" --jobs 2 --quiet --truth "$run/truth.json"
  directory=$(find "$run" -name 4001.json -printf '%h\n' | head -1)
  rm -rf "$directory/cached_assets"
  echo "$engine, $size of logs; load $(cut -d' ' -f1 /proc/loadavg)"
  echo "  first:  $("$loader" "$directory")"
  for _ in 1 2 3; do echo "  second: $("$loader" "$directory")"; done
done

runs=$place/runs-$count
[ -d "$runs" ] || "$here/make_roots.sh" "$runs" "$count"
sql="SELECT gpu_type, count(*), max(output_tps_per_gpu) FROM results JOIN runs USING (run) GROUP BY ALL ORDER BY ALL"
for state in cold warm warm warm; do
  start=$(date +%s%N)
  "$srtctl" query "$sql" --root "$runs" --csv >"$place/answer.csv" 2>/dev/null
  printf '%d runs, %s: %d ms; load %s\n' "$count" "$state" $((($(date +%s%N) - start) / 1000000)) "$(cut -d' ' -f1 /proc/loadavg)"
done
cat "$place/answer.csv"
