using System.Globalization;
using System.Text;
using System.Text.Json;
using Srtctl.Agent.Runs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Rollups;

/// <summary>The file that gathers results, with what every benchmark's has.</summary>
internal static class RollupFile
{
    public const string Name = "benchmark-rollup.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static void Write(
        LaunchPlan plan,
        RunDirectory directory,
        DateTimeOffset now,
        Action<Utf8JsonWriter> config,
        Action<Utf8JsonWriter> results)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("benchmark_type", plan.Job.Benchmark);
            writer.WriteString(
                "timestamp", now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            writer.WriteStartObject("config");
            config(writer);
            writer.WriteEndObject();
            results(writer);
            writer.WriteEndObject();
        }

        AtomicFile.Write(Path.Combine(directory.Logs, Name), Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }
}
