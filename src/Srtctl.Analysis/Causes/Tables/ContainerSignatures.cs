namespace Srtctl.Analysis.Causes.Tables;

/// <summary>Images, mounts and the container runtime.</summary>
internal static class ContainerSignatures
{
    public static Signature[] All { get; } =
    [
        new()
        {
            Name = "image-import",
            Class = CauseClass.Container,
            Prefilters =
            [
                "failed to import docker image", "No such file or directory: image", "enroot-import",
                "Could not process JSON input", "manifest unknown", "failed to create container filesystem",
                "Failed to open SquashFS", "FATAL:   Unable to", "image not found",
            ],
            Pattern = "import docker image|enroot-import|JSON input|manifest unknown|create container "
                + "filesystem|SquashFS|Unable to"
                + "|image not found|directory: image",
            Says = "could not get the container image",
            Remedy = "Check the image's name, tag and registry login (~/.config/enroot/.credentials); a local image "
                + "needs a "
                + "path that begins with / or ./.",
            Examples =
            [
                "slurmstepd: error: pyxis: failed to import docker image",
                "slurmstepd: error: pyxis: failed to create container filesystem",
                "[ERROR] manifest unknown",
            ],
        },
        new()
        {
            Name = "image-pull-denied",
            Class = CauseClass.Container,
            Prefilters = ["URL https://", "pull access denied", "unauthorized: "],
            Pattern = "\\[ERROR\\] URL https://.*(40[13]|429)|pull access denied|unauthorized: ",
            Says = "was refused by the image registry",
            Remedy = "Log in to the registry (~/.config/enroot/.credentials), or import the image once to a local "
                + "file.",
            Examples =
            [
                "slurmstepd: error: pyxis:     [ERROR] URL "
                    + "https://registry-1.docker.io/v2/lmsysorg/sglang/manifests/v9 "
                    + "returned error code: 401 Unauthorized",
            ],
        },
        new()
        {
            Name = "mount-source",
            Class = CauseClass.Container,
            Prefilters = ["enroot-mount", "failed to mount", "mount source", "invalid mount", "couldn't bind mount"],
            Pattern = "[Nn]o such file|does not exist|failed to mount|invalid mount|not found|couldn't bind",
            Says = "could not mount a directory into the container",
            Remedy = "Check that the mount's source exists on every node.",
            Examples =
            [
                "slurmstepd: error: pyxis:     enroot-mount: failed to mount: /lustre/models at "
                    + "/var/lib/enroot/pyxis_1/model: "
                    + "No such file or directory",
            ],
        },
        new()
        {
            Name = "container-hook",
            Class = CauseClass.Container,
            Prefilters = ["nvidia-container-cli", "hooks.d/"],
            Pattern = "nvidia-container-cli: .*error|exited with return code|Command not found: nvidia-container-cli",
            Says = "could not be given GPUs by the container runtime",
            Remedy = "Check the driver on that node (nvidia-smi) and leave the node out until it works.",
            Examples =
            [
                "slurmstepd: error: pyxis:     nvidia-container-cli: initialization error: nvml error: driver not "
                    + "loaded",
                "slurmstepd: error: pyxis:     [ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1",
            ],
        },
        new()
        {
            Name = "container-start",
            Class = CauseClass.Container,
            Precedence = Precedence.Symptom,
            Prefilters = ["couldn't start container", "container start failed", "spank_pyxis", "couldn't join"],
            Says = "did not get its container started",
            Remedy = "Read the pyxis lines before this one; the image's entry point may need no-container-entrypoint.",
            Examples =
            [
                "slurmstepd: error: pyxis: couldn't start container",
                "slurmstepd: error: spank: required plugin spank_pyxis.so: task_init() failed with rc=-1",
            ],
        },
    ];
}
