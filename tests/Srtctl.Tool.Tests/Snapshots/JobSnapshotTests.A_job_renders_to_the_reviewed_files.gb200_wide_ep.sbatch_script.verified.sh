#!/bin/bash
#SBATCH --job-name=deepseek-r1-gb200-wide-ep
#SBATCH --nodes=7
#SBATCH --ntasks=7
#SBATCH --ntasks-per-node=1
#SBATCH --gpus-per-node=4
#SBATCH --segment=7
#SBATCH --time=04:00:00
#SBATCH --no-requeue
#SBATCH --signal=B:USR1@120
#SBATCH --qos=benchmark
#SBATCH --exclude='gb-bad[01-02]'
#SBATCH --mail-type=FAIL
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
