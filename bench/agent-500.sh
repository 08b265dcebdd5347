#!/usr/bin/env bash
# What the published agent needs: start-up (median of 20), and memory while it watches 500 processes of a rehearsal.
# usage: bench/agent-500.sh AGENT [PROCESSES]
set -euo pipefail

agent=$(readlink -f -- "${1:?usage: agent-500.sh AGENT [PROCESSES]}")
count=${2:-500}
run=$(mktemp -d)
cleanup() {
    exec 7>&- # the end of its input ends the agent
    wait "${pid:-}" 2>/dev/null || true
    rm -rf -- "$run"
}
trap cleanup EXIT

for _ in $(seq 20); do
    begin=${EPOCHREALTIME/./}
    "$agent" version >/dev/null
    echo $((${EPOCHREALTIME/./} - begin))
done | sort -n | awk 'NR == 10 { printf "start-up: %.1f ms (median of 20, goal 40)\n", $1 / 1000 }'

process() {
    printf '{"name":"%s","role":"agg","nodes":[0],"tasks":1,"command":[{"args":["sleep","600"],"from":"job"}],' "$1"
    printf '"log":"logs/%s.out","lifetime":"%s","critical":true,"stopGrace":"00:00:02"}' "$1" "$2"
}

stage() {
    printf '{"name":"%s","status":"%s","statusStage":"%s","processes":[' "$1" "$1" "$1"
}

{
    printf '{"schema":1,"job":{"name":"bench","engine":"sglang","frontend":"dynamo","benchmark":"custom",'
    printf '"modelPath":"/m","servedModelName":"m","precision":"fp8","container":"none"},'
    printf '"resources":{"aggNodes":1,"aggWorkers":1,"gpusPerAgg":1,"totalGpus":1},'
    printf '"allocation":{"nodes":1,"gpusPerNode":1,"gpuType":"h100","timeLimit":"00:10:00","earlyWarning":"00:01:00",'
    printf '"directives":[]},"execution":{"rehearsal":true,"windDown":"00:00:20"},"nodes":[{"slot":0,"roles":["worker"]}],'
    printf '"endpoint":"http://127.0.0.1:8000","files":[],"stages":['
    stage workers
    for index in $(seq "$count"); do
        if [ "$index" -gt 1 ]; then printf ','; fi
        process "w$index" service
    done
    printf ']},'
    stage benchmark
    process benchmark task
    printf ']}]}\n'
} >"$run/plan.json"

mkfifo "$run/owner"
"$agent" rehearse "$run" --job-id 1 --addresses 127.88.0.1 <"$run/owner" >"$run/output" 2>&1 &
pid=$!
exec 7>"$run/owner"
until grep -qs '"process":"benchmark"' "$run/events.jsonl"; do
    kill -0 "$pid" || { cat "$run/output"; exit 1; }
    sleep 0.1
done
sleep 5
read -ra used < <(awk '{ print $14 + $15 }' "/proc/$pid/stat")
sleep 5
read -ra later < <(awk '{ print $14 + $15 }' "/proc/$pid/stat")
awk -v n="$count" -v ticks=$((later - used)) '/^(VmRSS|VmHWM|Threads)/ { value[$1] = $2 }
    END { printf "%d processes: %.1f MB resident, %.1f MB at most (goal 60), %d threads, %.2f %% of a CPU\n",
          n, value["VmRSS:"] / 1024, value["VmHWM:"] / 1024, value["Threads:"], ticks / 5 }' "/proc/$pid/status"
