using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

using Srtctl.Agent.Runs;

namespace Srtctl.Agent.Fingerprints;

/// <summary>
/// What a container holds: machine, GPUs, versions, model, variables, packages. Every part may be missing; programs
/// that tell about one get three seconds.
/// </summary>
internal static class ContainerFingerprint
{
    /// <summary>Asks all programs at once and writes the file.</summary>
    public static async Task WriteAsync(
        string file, Surroundings surroundings, TimeProvider time, CancellationToken cancellation)
    {
        var asked = new ProbeProgram(time, cancellation);
        var gpus = GpuProbe.ReadAsync(asked);
        var cuda = GpuProbe.CudaReleaseAsync(asked);
        var python = PythonProbe.ReadAsync(asked, surroundings);
        var packages = PackageProbe.ReadAsync(asked, surroundings);
        await Task.WhenAll(gpus, cuda, python, packages);
        AtomicFile.WriteJson(file, writer =>
        {
            writer.WriteString("hostname", Environment.MachineName);
            writer.WriteString("timestamp", time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            writer.WriteString("arch", Architecture());
            writer.WriteString("os", OperatingSystemName(surroundings));
            WriteCpu(writer);
            gpus.Result.Write(writer);
            writer.WriteString("python_version", python.Result.Version);
            writer.WriteString("cuda_version", cuda.Result ?? "unavailable");
            writer.WriteString("nccl_version", python.Result.Nccl);
            WriteTexts(writer, "frameworks", python.Result.Frameworks);
            ModelProbe.Write(writer, surroundings.Model);
            WriteTexts(writer, "env", RecordedVariables.Of(surroundings));
            writer.WriteStartObject("pip_packages");
            foreach (var (source, lines) in packages.Result)
            {
                writer.WriteStartArray(source);
                foreach (var line in lines)
                    writer.WriteStringValue(line);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>The kernel's word for the machine, which other tools compare.</summary>
    private static string Architecture() => RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => "x86_64",
        System.Runtime.InteropServices.Architecture.Arm64 => "aarch64",
        var other => other.ToString().ToLowerInvariant(),
    };

    private static string? OperatingSystemName(Surroundings surroundings) =>
        SmallFile.Lines(surroundings.File("etc/os-release"))
            .FirstOrDefault(static line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal))?["PRETTY_NAME=".Length..]
            .Trim('"');

    private static void WriteCpu(Utf8JsonWriter writer)
    {
        var slurm = SlurmResources.OfThisProcess();
        writer.WriteStartObject("cpu");
        writer.WriteString("model", slurm.CpuModel);
        writer.WriteNumber("logical_cpus", SmallFile.Lines("/proc/cpuinfo")
            .Count(static line => line.StartsWith("processor", StringComparison.Ordinal)));
        writer.WriteNumber("affinity_cpus", slurm.Affinity);
        writer.WriteString("affinity_list", slurm.AffinityList);
        WriteTexts(writer, "slurm", slurm.Variables);
        writer.WriteEndObject();
    }

    private static void WriteTexts(
        Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, string>> values)
    {
        writer.WriteStartObject(name);
        foreach (var (key, value) in values)
            writer.WriteString(key, value);
        writer.WriteEndObject();
    }
}
