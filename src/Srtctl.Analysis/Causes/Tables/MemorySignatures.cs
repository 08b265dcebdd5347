namespace Srtctl.Analysis.Causes.Tables;

/// <summary>Memory that ran out.</summary>
internal static class MemorySignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "cuda-out-of-memory",
            Class = CauseClass.Memory,
            Prefilters = ["CUDA out of memory", "torch.OutOfMemoryError", "CUDA error: out of memory"],
            Says = "ran out of GPU memory",
            Remedy = "Leave the engine less memory for its KV cache (mem-fraction-static, gpu-memory-utilization), "
                + "lower the batch and prefill sizes, or spread the model over more GPUs.",
            Examples =
            [
                "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB. GPU 3 has a total capacity of "
                    + "79.11 GiB of which 1.02 GiB is free.",
                "RuntimeError: CUDA error: out of memory",
            ],
        },
        new()
        {
            Name = "cuda-allocation-failed",
            Class = CauseClass.Memory,
            Prefilters =
            [
                "cudaMalloc", "CUDA_ERROR_OUT_OF_MEMORY", "cudaErrorMemoryAllocation", "CUBLAS_STATUS_ALLOC_FAILED",
            ],
            Pattern = "out of memory|OUT_OF_MEMORY|cudaErrorMemoryAllocation|ALLOC_FAILED",
            Says = "could not allocate GPU memory",
            Remedy = "Leave more GPU memory free: a smaller KV cache share, fewer captured CUDA graphs, smaller "
                + "batches.",
            Examples =
            [
                "[TensorRT-LLM][ERROR] CUDA runtime error in ::cudaMallocAsync(ptr, n, mCudaStream->get()): out of "
                    + "memory",
                "RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
            ],
        },
        new()
        {
            Name = "executor-memory",
            Class = CauseClass.Memory,
            Prefilters = ["insufficient GPU memory"],
            Says = "found too little GPU memory to create its executor",
            Remedy = "Lower free_gpu_memory_fraction, max_batch_size or max_num_tokens, or use more GPUs per worker.",
            Examples = ["RuntimeError: Executor creation failed due to insufficient GPU memory."],
        },
        new()
        {
            Name = "kv-cache-too-small",
            Class = CauseClass.Memory,
            Prefilters =
            [
                "KV cache is needed", "tokens that can be stored in KV cache",
                "No available memory for the cache blocks", "maxTokensInPagedKvCache must be",
            ],
            Says = "has too little memory for the KV cache of one full sequence",
            Remedy = "Lower the maximum model length, or give the KV cache a larger share of the GPU memory.",
            Examples =
            [
                "ValueError: To serve at least one request with the models's max seq len (262144), (24.0 GiB KV "
                    + "cache is "
                    + "needed, which is larger than the available KV cache memory (3.18 GiB).",
                "ValueError: The model's max seq len (32768) is larger than the maximum number of tokens that can be "
                    + "stored "
                    + "in KV cache (7344).",
                "ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization`.",
            ],
        },
        new()
        {
            Name = "static-memory-too-small",
            Class = CauseClass.Memory,
            Prefilters = ["Not enough memory"],
            Pattern = "Not enough memory( to allocate KV cache|. Please try to increase --mem-fraction-static)",
            Says = "has no memory left for a KV cache after loading the weights",
            Remedy = "Raise mem-fraction-static, or spread the weights over more GPUs.",
            Examples = ["RuntimeError: Not enough memory. Please try to increase --mem-fraction-static."],
        },
        new()
        {
            Name = "host-out-of-memory",
            Class = CauseClass.Memory,
            Prefilters = ["oom-kill", "oom_kill", "OOM Killed", "Out Of Memory", "Out of memory: Kill", "MemoryError"],
            Pattern = "oom[-_]kill|OOM Killed|task[s]? [0-9,-]+: Out Of Memory|Out of memory: Kill|^MemoryError",
            Says = "was killed because the node ran out of memory",
            Remedy = "Ask SLURM for all memory of the node (Mem = 0 in the directives), or keep less in host memory: "
                + "offloaded KV cache, staging in /dev/shm, many loader threads.",
            Examples =
            [
                "slurmstepd: error: Detected 1 oom-kill event(s) in StepId=14604003.0 cgroup. Some of your processes "
                    + "may "
                    + "have been killed by the cgroup out-of-memory handler.",
                "srun: error: o0616: task 0: Out Of Memory",
                "Out of memory: Killed process 4711 (python3) total-vm:812345678kB",
            ],
        },
        new()
        {
            Name = "cannot-allocate-host-memory",
            Class = CauseClass.Memory,
            Prefilters = ["Cannot allocate memory", "std::bad_alloc"],
            Says = "could not allocate host memory",
            Remedy = "Check the job's memory request and the lock limit (ulimit -l), and keep less in host memory.",
            Examples = ["OSError: [Errno 12] Cannot allocate memory", "what():  std::bad_alloc"],
        },
        new()
        {
            Name = "shared-memory-too-small",
            Class = CauseClass.Memory,
            Prefilters = ["/dev/shm", "Bus error"],
            Pattern = "(No space left on device|Error while (creating|attaching to) shared "
                + "memory|posix_fallocate|insufficient"
                + ").*|Bus error",
            Says = "ran out of shared memory",
            Remedy = "Empty /dev/shm of what earlier jobs left on the node, or mount a larger one.",
            Examples =
            [
                "misc/shmutils.cc:72 NCCL WARN Error: failed to extend /dev/shm/nccl-nF5Qpz to 33030532 bytes, error: "
                    + "No space left on device (28)",
                "/bin/bash: line 1:   731 Bus error               (core dumped) python3 -m sglang.launch_server",
            ],
        },
    ];
}
