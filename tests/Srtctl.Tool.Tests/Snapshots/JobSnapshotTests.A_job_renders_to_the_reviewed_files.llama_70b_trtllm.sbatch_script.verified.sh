#!/bin/bash
#SBATCH --job-name=llama-70b-b200-trtllm-2p1d
#SBATCH --nodes=2
#SBATCH --ntasks=16
#SBATCH --ntasks-per-node=8
#SBATCH --gpus-per-node=8
#SBATCH --segment=2
#SBATCH --time=01:00:00
#SBATCH --no-requeue
#SBATCH --signal=B:USR1@120
#SBATCH --output=/shared/outputs/%j/logs/sweep_%j.log
# The run directory was filled before this job was released. Nothing is computed here: the agent executes plan.json.
set -eu
run=/shared/outputs/$SLURM_JOB_ID
export SRTCTL_OUTPUT_DIR=$run
case $(uname -m) in
    x86_64) architecture=x64 ;;
    aarch64) architecture=arm64 ;;
    *) echo "srtctl: no agent for $(uname -m)" >&2; exit 1 ;;
esac
exec "$run/bin/srtctl-agent-linux-$architecture" run "$run"
