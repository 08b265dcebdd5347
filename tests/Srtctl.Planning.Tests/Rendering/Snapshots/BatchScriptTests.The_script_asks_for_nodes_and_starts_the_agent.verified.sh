#!/bin/bash
#SBATCH --job-name=sample
#SBATCH --nodes=3
#SBATCH --ntasks=3
#SBATCH --ntasks-per-node=1
#SBATCH --gpus-per-node=8
#SBATCH --segment=3
#SBATCH --exclusive
#SBATCH --account='my account'
#SBATCH --partition=gpu
#SBATCH --time=1-02:03:04
#SBATCH --no-requeue
#SBATCH --signal=B:USR1@120
#SBATCH --reservation=r
#SBATCH --qos=high
#SBATCH --comment="it's \"a\\b\" $HOME #no `id`"
#SBATCH --contiguous
#SBATCH --output='/shared/my runs/100%%/%j/logs/sweep_%j.log'
# The run directory was filled before this job was released. Nothing is computed here: the agent executes plan.json.
set -eu
run='/shared/my runs/100%'/$SLURM_JOB_ID
export SRTCTL_OUTPUT_DIR=$run
case $(uname -m) in
    x86_64) architecture=x64 ;;
    aarch64) architecture=arm64 ;;
    *) echo "srtctl: no agent for $(uname -m)" >&2; exit 1 ;;
esac
exec "$run/bin/srtctl-agent-linux-$architecture" run "$run"
