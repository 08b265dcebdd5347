#!/bin/bash
# How fast worker logs are read, beside wc, grep, rg where it is installed, and a plain C program.
# Usage: run.sh RUN_GENERATOR [SIZE] [DIRECTORY]
# RUN_GENERATOR writes synthetic runs; SIZE is of one run's logs (1.2G); DIRECTORY keeps them for the next time.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
generator=$1 size=${2:-1.2G} runs=${3:-${TMPDIR:-/tmp}/srtctl-analysis-bench}
program=$here/Srtctl.Analysis.Benchmarks/bin/Release/net10.0/Srtctl.Analysis.Benchmarks

dotnet build -c Release -v q --nologo "$here/Srtctl.Analysis.Benchmarks" >/dev/null
mkdir -p "$runs"
gcc -O2 -o "$runs/straight" "$here/straight.c"

speed() { # LABEL COMMAND...: wall time over the logs, best of three
  local label=$1 best=999999999 start took
  shift
  for _ in 1 2 3; do
    start=$(date +%s%N)
    "$@" >"$runs/answer" || true # not /dev/null: grep would stop at the first match
    took=$(($(date +%s%N) - start))
    ((took < best)) && best=$took
  done
  printf '  %-16s %6d MB/s\n' "$label" $((bytes * 1000 / best))
}

for engine in sglang trtllm vllm; do
  for noise in 0 0.5; do
    folder=$runs/$engine-$noise-$size
    [ -e "$folder/truth.json" ] ||
      python3 "$generator" "$folder" --engine "$engine" --noise "$noise" --size "$size" --jobs 2 --quiet
    mapfile -t logs < <(find "$folder" -name '*_w[0-9]*.out' | sort)
    bytes=$(cat "${logs[@]}" | wc -c)
    echo "$engine, noise $noise: $bytes bytes in ${#logs[@]} files; load $(cut -d' ' -f1 /proc/loadavg)"
    speed 'wc -l' wc -l "${logs[@]}"
    speed 'grep -c batch' grep -c batch "${logs[@]}"
    if command -v rg >/dev/null; then speed 'rg -c batch' rg -c -j1 batch "${logs[@]}"; fi
    speed 'C program' "$runs/straight" "${logs[@]}"
    for cores in 1 2; do
      for _ in 1 2 3; do "$program" "$engine" "$cores" "${logs[@]}"; done | sort -n | tail -1 |
        sed "s/^/  srtctl, cores=$cores  /"
    done
  done
done
