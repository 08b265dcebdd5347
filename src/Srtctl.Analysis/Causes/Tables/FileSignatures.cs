namespace Srtctl.Analysis.Causes.Tables;

/// <summary>Files, programs and the limits around them.</summary>
internal static class FileSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "no-space",
            Class = CauseClass.Files,
            Prefilters = ["No space left on device", "Disk quota exceeded", "ENOSPC"],
            Says = "found no space left on a disk",
            Remedy = "Free space or quota where the line points: caches, /tmp of the node, the output directory.",
            Examples = ["OSError: [Errno 28] No space left on device", "write: Disk quota exceeded"],
        },
        new()
        {
            Name = "permission-denied",
            Class = CauseClass.Files,
            IsOftenHarmless = true,
            Prefilters = ["Permission denied", "PermissionError", "Operation not permitted"],
            Says = "was not allowed to use a file or device",
            Remedy = "Check owner and mode of the path in the line, as seen from inside the container.",
            Examples = ["PermissionError: [Errno 13] Permission denied: '/root/.cache/huggingface'"],
        },
        new()
        {
            Name = "read-only",
            Class = CauseClass.Files,
            IsOftenHarmless = true,
            Prefilters = ["Read-only file system"],
            Says = "tried to write where everything is read-only",
            Remedy = "Point the cache or output directory to a writable mount.",
            Examples = ["OSError: [Errno 30] Read-only file system: '/model/.cache'"],
        },
        new()
        {
            Name = "too-many-files",
            Class = CauseClass.Files,
            Prefilters = ["Too many open files"],
            Says = "has too many open files",
            Remedy = "Raise the limit (ulimit -n) in the setup script or the step, or lower the concurrency.",
            Examples = ["OSError: [Errno 24] Too many open files"],
        },
        new()
        {
            Name = "too-many-processes",
            Class = CauseClass.Files,
            Prefilters =
            [
                "Resource temporarily unavailable", "can't start new thread", "pthread_create failed", "fork: retry",
            ],
            Says = "could not start another thread or process",
            Remedy = "Raise the process limit (ulimit -u, TasksMax of the step), or lower thread counts such as "
                + "OMP_NUM_THREADS.",
            Examples =
            [
                "RuntimeError: can't start new thread",
                "bash: fork: retry: Resource temporarily unavailable",
            ],
        },
        new()
        {
            Name = "stale-file-handle",
            Class = CauseClass.Files,
            IsOftenHarmless = true,
            Prefilters = ["Stale file handle", "Transport endpoint is not connected", "Input/output error"],
            Pattern = "Stale file handle|Transport endpoint is not connected|Errno 5\\]",
            Says = "lost its shared file system",
            Remedy = "Check the file system on that node; leave the node out until it is mended.",
            Examples = ["OSError: [Errno 116] Stale file handle: '/lustre/models/config.json'"],
        },
        new()
        {
            Name = "wrong-architecture",
            Class = CauseClass.Files,
            Prefilters =
            [
                "Exec format error", "cannot execute binary file", "Illegal instruction", "no matching manifest for",
            ],
            Says = "is built for another processor",
            Remedy = "Use the image and binaries of the node's architecture (arm64 on Grace nodes, x86-64 elsewhere).",
            Examples =
            [
                "bash: /usr/bin/etcd: cannot execute binary file: Exec format error",
                "/bin/bash: line 1:   99 Illegal instruction     (core dumped) python3 -m dynamo.frontend",
            ],
        },
        new()
        {
            Name = "shared-library",
            Class = CauseClass.Files,
            IsOftenHarmless = true,
            Prefilters =
            [
                "error while loading shared libraries", "cannot open shared object file", "undefined symbol",
                "' not found (required by",
            ],
            Says = "lacks a shared library, or has the wrong version of one",
            Remedy = "Use packages of the image that belong together; look at LD_LIBRARY_PATH and what the mounts "
                + "hide.",
            Examples =
            [
                "ImportError: libcudart.so.13: cannot open shared object file: No such file or directory",
                "ImportError: /usr/lib/vllm/_C.abi3.so: undefined symbol: _ZN3c104cuda9SetDeviceEab",
                "python3: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by "
                    + "/opt/nixl/libnixl.so)",
            ],
        },
        new()
        {
            Name = "import-error",
            Class = CauseClass.Program,
            IsOftenHarmless = true,
            Prefilters = ["ModuleNotFoundError", "ImportError"],
            Says = "could not import a Python module",
            Remedy = "Install the module in the setup script, or use an image whose packages fit each other.",
            Examples =
            [
                "ModuleNotFoundError: No module named 'deep_ep'",
                "ImportError: cannot import name 'AutoTokenizer' from 'transformers' (/opt/transformers/__init__.py)",
            ],
        },
        new()
        {
            Name = "program-not-found",
            Class = CauseClass.Files,
            IsOftenHarmless = true,
            Prefilters = ["command not found", "executable file not found", "execve()", "No module named", "execvpe"],
            Pattern = "command not found|executable file not found|execve\\(\\): |No module named|execvpe",
            Says = "lacks a program or Python module",
            Remedy = "Use an image that holds it, or install it in the setup script.",
            Examples =
            [
                "bash: line 1: trtllm-serve: command not found",
                "/usr/bin/python3: No module named sglang",
                "slurmstepd: error: execve(): etcd: No such file or directory",
            ],
        },
        new()
        {
            Name = "missing-file",
            Class = CauseClass.Files,
            IsOftenHarmless = true,
            Prefilters = ["No such file or directory", "FileNotFoundError", "does not exist", "NotADirectoryError"],
            Pattern = "No such file or directory|FileNotFoundError|NotADirectoryError|([Pp]ath|[Ff]ile"
                + "|[Dd]irectory).*does not exist",
            Says = "misses a file or directory",
            Remedy = "Check the path as seen from inside the container: is it mounted, spelled right, readable?",
            Examples =
            [
                "bash: /workspace/benchmarks/agentic.sh: No such file or directory",
                "FileNotFoundError: [Errno 2] No such file or directory: '/configs/deepep.json'",
            ],
        },
    ];
}
