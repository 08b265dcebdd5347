namespace Srtctl.Model.Jobs;

/// <summary>How a vLLM process is told which GPUs of its node are its own.</summary>
public enum VllmGpuSelection
{
    /// <summary>With <c>--device-ids</c>, unless the job's version of vLLM is known not to have it.</summary>
    Automatic,

    /// <summary>With <c>--device-ids</c>, all GPUs of the node staying visible.</summary>
    DeviceIds,

    /// <summary>With <c>CUDA_VISIBLE_DEVICES</c>.</summary>
    Environment,
}
