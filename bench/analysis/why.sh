#!/bin/bash
# How long the first cause of a failed run takes to find, in 30 logs of 20 MB.
# Usage: why.sh RUN_GENERATOR [DIRECTORY]; DIRECTORY keeps the run for the next time.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
generator=$1 folder=${2:-${TMPDIR:-/tmp}/srtctl-why-bench}
program=$here/Srtctl.Analysis.Benchmarks/bin/Release/net10.0/Srtctl.Analysis.Benchmarks

dotnet build -c Release -v q --nologo "$here/Srtctl.Analysis.Benchmarks" >/dev/null
[ -e "$folder/truth.json" ] ||
  python3 "$generator" "$folder" --engine sglang --noise 0.5 --size 600M --prefill-workers 10 --decode-workers 20 --jobs 2 --quiet
run=$(find "$folder" -mindepth 1 -maxdepth 1 -type d | head -1)
victim=$(find "$run" -name '*_decode_w3.out')
if ! grep -q 'CUDA out of memory' "$victim"; then
  # The end of a run that failed: one rank runs out of memory, others wait for it.
  echo 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB.' >>"$victim"
  for log in "$run"/logs/*_decode_w[4-9].out; do
    echo '[rank0]:[E1104 06:00:00.000000 ProcessGroupNCCL.cpp:607] Watchdog caught collective operation timeout' >>"$log"
  done
  sed -i '/ompleted/d' "$run"/logs/sweep_*.log
  echo "2025-11-04 06:00:00 [ERROR] Critical process 'decode_4_node' exited with code 1" >>"$(echo "$run"/logs/sweep_*.log)"
fi
cat "$run"/logs/*.out >/dev/null
echo "$(cat "$run"/logs/*.out | wc -c) bytes in $(ls "$run"/logs/*.out | wc -l) logs; load $(cut -d' ' -f1 /proc/loadavg)"
for _ in 1 2 3; do "$program" why "$run"; done
