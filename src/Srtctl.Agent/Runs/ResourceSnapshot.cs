using System.Buffers;
using System.Text.Json;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Agent.Runs;

/// <summary>Writes <c>resource_snapshot.json</c>, version 1.</summary>
internal static class ResourceSnapshot
{
    /// <summary>The file's text.</summary>
    public static string Of(LaunchPlan plan, BoundAllocation allocation, SlurmResources slurm, DateTimeOffset now)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteString("captured_at", now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ"));
            writer.WriteString("job_id", allocation.JobId);
            WriteHardware(writer, slurm);
            WriteNodes(writer, allocation);
            WriteGpus(writer, plan);
            WriteCpus(writer, plan, allocation, slurm);
            writer.WriteStartObject("slurm_environment");
            foreach (var (name, value) in slurm.Variables)
                writer.WriteString(name, value);
            writer.WriteEndObject();
            WriteCheck(writer, plan, allocation, slurm);
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return JsonLayout.Format(document.RootElement);
    }

    private static void WriteHardware(Utf8JsonWriter writer, SlurmResources slurm)
    {
        writer.WriteStartObject("hardware");
        writer.WriteString("architecture", slurm.Architecture);
        writer.WriteString("cpu_model", slurm.CpuModel);
        writer.WriteNumber("host_logical_cpus", slurm.Affinity);
        writer.WriteEndObject();
    }

    private static void WriteNodes(Utf8JsonWriter writer, BoundAllocation allocation)
    {
        writer.WriteStartObject("nodes");
        writer.WriteNumber("count", allocation.Nodes.Count);
        writer.WriteStartArray("names");
        foreach (var node in allocation.Nodes)
            writer.WriteStringValue(node.Host);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteGpus(Utf8JsonWriter writer, LaunchPlan plan)
    {
        writer.WriteStartObject("gpus");
        writer.WriteString("type", plan.Allocation.GpuType);
        writer.WriteNumber("configured_per_node", plan.Allocation.GpusPerNode);
        writer.WriteNumber("configured_total", plan.Allocation.GpusPerNode * plan.Nodes.Count);
        writer.WriteNumber("backend_total", plan.Resources.TotalGpus);
        writer.WriteEndObject();
    }

    private static void WriteCpus(
        Utf8JsonWriter writer, LaunchPlan plan, BoundAllocation allocation, SlurmResources slurm)
    {
        writer.WriteStartObject("cpus");
        WriteNumber(writer, "allocated_total", slurm.CpusPerNode.Count == 0 ? null : slurm.CpusPerNode.Sum());
        writer.WriteStartArray("allocated_per_node");
        foreach (var cpus in slurm.CpusPerNode)
            writer.WriteNumberValue(cpus);
        writer.WriteEndArray();
        WriteNumber(writer, "current_node_allocated", slurm.CpusOnNode);
        writer.WriteNumber("process_affinity_count", slurm.Affinity);
        writer.WriteString("process_affinity_list", slurm.AffinityList);
        WriteNumber(writer, "effective_for_check", CpuCheck.Of(plan, allocation, slurm).Available);
        writer.WriteStartArray("backend_node_allocations");
        foreach (var (slot, gpus) in CpuCheck.WorkerGpus(plan))
        {
            writer.WriteStartObject();
            writer.WriteString("node", allocation.Nodes[slot].Host);
            WriteNumber(writer, "allocated_cpus", slot < slurm.CpusPerNode.Count ? slurm.CpusPerNode[slot] : null);
            writer.WriteNumber("backend_gpus", gpus);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCheck(
        Utf8JsonWriter writer, LaunchPlan plan, BoundAllocation allocation, SlurmResources slurm)
    {
        var check = CpuCheck.Of(plan, allocation, slurm);
        writer.WriteStartObject("cpu_check");
        writer.WriteString("status", check.Status);
        writer.WriteNumber("gpu_count_basis", check.Gpus);
        writer.WriteNumber("minimum_cpu_count", check.Gpus);
        WriteNumber(writer, "available_cpu_count", check.Available);
        writer.WriteString("available_cpu_source", check.Source);
        writer.WriteString("node", check.Node);
        writer.WriteString("message", check.Message);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
