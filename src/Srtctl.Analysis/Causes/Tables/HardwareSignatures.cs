namespace Srtctl.Analysis.Causes.Tables;

/// <summary>GPUs, drivers and what they are asked to run.</summary>
internal static class HardwareSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "ecc-error",
            Class = CauseClass.Hardware,
            Prefilters = ["uncorrectable ECC", "ECC error", "cudaErrorECCUncorrectable"],
            Says = "hit a memory error of a GPU",
            Remedy = "Leave the node out and have the GPU reset or replaced (nvidia-smi -q -d ECC).",
            Examples = ["RuntimeError: CUDA error: uncorrectable ECC error encountered"],
        },
        new()
        {
            Name = "xid",
            Class = CauseClass.Hardware,
            Prefilters =
            [
                "NVRM: Xid", "Xid (PCI", "GPU has fallen off the bus", "GPU is lost", "cudaErrorDevicesUnavailable",
                "CUDA-capable device(s) is/are busy", "unspecified launch failure",
            ],
            Says = "met a fault of a GPU or its driver",
            Remedy = "Look up the Xid and the state of that node's GPUs; leave the node out until they are reset.",
            Examples =
            [
                "kernel: NVRM: Xid (PCI:0000:18:00): 79, pid=4711, GPU has fallen off the bus.",
                "RuntimeError: CUDA error: CUDA-capable device(s) is/are busy or unavailable",
            ],
        },
        new()
        {
            Name = "nvlink-fabric",
            Class = CauseClass.Hardware,
            Prefilters =
            [
                "system not yet initialized", "cudaErrorSystemNotReady", "NVLink error",
                "Invalid access of peer GPU memory", "fabric manager", "IMEX",
            ],
            Pattern = "system not yet initialized|SystemNotReady|NVLink error|Invalid access of peer|fabric "
                + "manager.*(not|fail)"
                + "|IMEX.*(not|fail|error)",
            Says = "found the NVLink fabric not working",
            Remedy = "Check the fabric manager and IMEX service of the nodes, and that the job's nodes share one "
                + "NVLink domain.",
            Examples = ["RuntimeError: CUDA error: system not yet initialized"],
        },
        new()
        {
            Name = "driver-version",
            Class = CauseClass.Hardware,
            Prefilters =
            [
                "driver version is insufficient", "NVIDIA driver on your system is too old",
                "Driver/library version mismatch", "provided PTX was compiled with an unsupported toolchain",
                "forward compatibility was attempted", "unsatisfied condition: cuda",
            ],
            Says = "needs another CUDA driver than the node has",
            Remedy = "Use an image built for the node's driver, or nodes with a newer one.",
            Examples =
            [
                "RuntimeError: CUDA error: CUDA driver version is insufficient for CUDA runtime version",
                "The NVIDIA driver on your system is too old (found version 12020).",
                "nvidia-container-cli: requirement error: unsatisfied condition: cuda>=13.0, please update your driver",
            ],
        },
        new()
        {
            Name = "no-kernel-image",
            Class = CauseClass.Hardware,
            Prefilters = ["no kernel image is available", "Unsupported gpu architecture", "sm_", "not compiled for"],
            Pattern = "no kernel image is available|Unsupported gpu architecture|sm_\\w+ is not compatible|not "
                + "compiled for (sm|compute)",
            Says = "has no code for this generation of GPUs",
            Remedy = "Use an image built for the GPU's compute capability.",
            Examples =
            [
                "RuntimeError: CUDA error: no kernel image is available for execution on the device",
                "nvcc fatal   : Unsupported gpu architecture 'sm_100f'",
            ],
        },
        new()
        {
            Name = "illegal-memory-access",
            Class = CauseClass.Program,
            Prefilters =
            [
                "illegal memory access", "misaligned address", "device-side assert",
                "illegal instruction was encountered",
            ],
            Says = "crashed in a GPU kernel",
            Remedy = "Run again with CUDA_LAUNCH_BLOCKING=1 to find the kernel; try another attention or GEMM backend.",
            Examples =
            [
                "RuntimeError: CUDA error: an illegal memory access was encountered",
                "torch.AcceleratorError: CUDA error: device-side assert triggered",
            ],
        },
        new()
        {
            Name = "cuda-error",
            Class = CauseClass.Program,
            Precedence = Precedence.Symptom,
            Prefilters = ["CUDA error", "CUDA runtime error", "cudaError"],
            Pattern = "CUDA (runtime )?error( in|:)|cudaError[A-Z]",
            Says = "failed in a CUDA call",
            Remedy = "Look the error up; the first failing rank shows where it began.",
            Examples = ["RuntimeError: CUDA error: unknown error"],
        },
        new()
        {
            Name = "kernel-compilation",
            Class = CauseClass.Program,
            IsOftenHarmless = true,
            Prefilters =
            [
                "NVCC compilation failed", "CompilationError", "InductorError", "BackendCompilerFailed",
                "ptxas fatal", "ptxas error", "nvcc fatal", "Ninja build failed", "Error building extension",
                "PassManager::run failed",
            ],
            Says = "could not compile a kernel",
            Remedy = "Check nvcc, ptxas and a C compiler in the image and that its caches are writable, or switch "
                + "the compiled "
                + "backend off.",
            Examples =
            [
                "NVCC compilation failed: nvcc fatal   : Unsupported option '--ftemplate'",
                "torch._inductor.exc.InductorError: CalledProcessError: Command '['/usr/bin/gcc']' returned non-zero "
                    + "exit status 1.",
                "triton.compiler.errors.CompilationError: at 12:14:",
                "ptxas fatal   : Value 'sm_120a' is not defined for option 'gpu-name'",
            ],
        },
        new()
        {
            Name = "deep-gemm",
            Class = CauseClass.Program,
            IsOftenHarmless = true,
            Prefilters = ["deep_gemm", "deepgemm", "DeepGEMM"],
            Pattern = "([Aa]ssertion|Error|failed)",
            Says = "failed in DeepGEMM",
            Remedy = "Set CUDA_HOME to a toolkit that the library supports, or switch DeepGEMM off.",
            Examples =
            [
                "RuntimeError: Assertion error (/sgl-kernel/build/_deps/repo-deepgemm-src/csrc/jit/compiler.hpp:89): "
                    + "cuda_home.has_value()",
            ],
        },
    ];
}
