#!/usr/bin/env bash
# Recipes at the command line: one dry run, sweeps of 1,000 to 10,000 points, and 1,000 submissions to an sbatch that does nothing.
# usage: bench/recipes.sh SRTCTL
set -euo pipefail

srtctl=$(readlink -f -- "${1:?usage: recipes.sh SRTCTL}")
root=$(readlink -f -- "$(dirname "$0")/..")
place=$(mktemp -d)
trap 'rm -rf -- "$place"' EXIT
cd "$place"

# median COMMAND...: milliseconds, median of seven after one that does not count
median() {
    "$@" >/dev/null 2>&1
    for _ in 1 2 3 4 5 6 7; do
        begin=${EPOCHREALTIME/./}
        "$@" >/dev/null 2>&1
        echo $((${EPOCHREALTIME/./} - begin))
    done | sort -n | awk 'NR == 4 { printf "%.0f", $1 / 1000 }'
}

# used COMMAND...: seconds and megabytes of one run
used() {
    /usr/bin/time -f '%e s, %M KB' -o used "$@" >/dev/null 2>err || { cat err; exit 1; }
    awk '{ printf "%s s, %.0f MB\n", $1, $3 / 1024 }' used
}

sweep() { # sweep A B C D: a recipe with that many values of each of four parameters
    cat <<YAML
name: points
model: {path: hf:Qwen/Qwen3-8B, container: lmsysorg/sglang:v0.5.18, precision: bf16}
resources: {gpu_type: h100, gpus_per_node: 8, prefill_nodes: 1, prefill_workers: 1, decode_nodes: 1, decode_workers: 1}
dynamo: {install: false}
backend:
  type: sglang
  sglang_config:
    prefill: {tensor-parallel-size: 8, chunked-prefill-size: '{chunk}'}
    decode: {tensor-parallel-size: 8, max-running-requests: '{running}', cuda-graph-max-bs: '{graph}'}
benchmark: {type: sa-bench, isl: 1024, osl: 1024, concurrencies: '{load}'}
sweep:
  chunk: [$(seq -s, 1024 1024 $((1024 * $1)))]
  running: [$(seq -s, 16 16 $((16 * $2)))]
  graph: [$(seq -s, 8 8 $((8 * $3)))]
  load: [$(seq -s, 1 "$4")]
YAML
}

printf 'dry-run of one recipe: %s ms (goal 150)\n' "$(median "$srtctl" dry-run -f "$root/jobs/recipes/quickstart.yaml")"
for shape in '10 10 10 1' '10 10 10 5' '10 10 10 10'; do
    # shellcheck disable=SC2086 # four words
    sweep $shape >sweep.yaml
    printf 'sweep of %d points: %s\n' "$((${shape// /*}))" "$(used "$srtctl" dry-run -f sweep.yaml)"
done

mkdir bin
cat >bin/sbatch <<'SH'
#!/bin/sh
echo $$
SH
for command in scontrol scancel squeue; do printf '#!/bin/sh\nexit 0\n' >bin/$command; done
chmod +x bin/*
sweep 10 10 10 1 >sweep.yaml
printf '1000 submissions with an sbatch that does nothing: %s' "$(PATH=$place/bin:$PATH used "$srtctl" apply -f sweep.yaml -o "$place/out")"
echo
