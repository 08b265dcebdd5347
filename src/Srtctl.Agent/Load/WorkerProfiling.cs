using System.Globalization;
using System.Text.Json;

namespace Srtctl.Agent.Load;

/// <summary>Starts the profilers of workers over HTTP once, and stops them, as the client's variables say.</summary>
internal sealed class WorkerProfiling
{
    private const int UsualSteps = 50;
    private readonly ControlClient _control;
    private readonly IReadOnlyList<ProfiledWorker> _workers;
    private bool _isStarted;

    private WorkerProfiling(ControlClient control, IReadOnlyList<ProfiledWorker> workers) =>
        (_control, _workers) = (control, workers);

    /// <summary>Profiles nothing.</summary>
    public static WorkerProfiling None(ControlClient control) => new(control, []);

    /// <summary>The workers that the variables name.</summary>
    /// <param name="variable">Reads a variable.</param>
    /// <param name="control">Sends the requests.</param>
    /// <param name="warn">Takes a sentence about what cannot be profiled.</param>
    public static WorkerProfiling Of(Func<string, string?> variable, ControlClient control, Action<string> warn)
    {
        var path = variable("SRTCTL_FRONTEND_TYPE") switch
        {
            "dynamo" => "/engine",
            "sglang" => "",
            _ => null,
        };
        var type = variable("PROFILE_TYPE");
        if (path is null || type is not ("nsys" or "torch") || variable("PROFILE_OUTPUT_DIR") is not { } output)
        {
            warn($"WARNING: profilers of type '{type}' are not started over HTTP here");
            return None(control);
        }

        string[] activities = type == "torch" ? ["CPU", "GPU"] : ["CUDA_PROFILER"];
        return new WorkerProfiling(
            control,
            [.. ((string[])["prefill", "decode", "agg"]).SelectMany(role =>
                Role(role, path, Path.Combine(output, role), activities, variable, warn))]);
    }

    /// <summary>Starts the profilers; again: nothing.</summary>
    public Task StartAsync(CancellationToken cancellation)
    {
        if (_isStarted)
            return Task.CompletedTask;
        _isStarted = true;
        return _control.PostAsync(_workers.Select(static worker => (worker.Start, worker.Body)), cancellation);
    }

    /// <summary>Stops the profilers if they were started.</summary>
    public Task StopAsync() => _isStarted ? StopAllAsync() : Task.CompletedTask;

    /// <summary>Stops the profilers, whoever started them.</summary>
    public Task StopAllAsync() =>
        _control.PostAsync(_workers.Select(static worker => (worker.Stop, "{}")), CancellationToken.None);

    private static IEnumerable<ProfiledWorker> Role(
        string role,
        string path,
        string output,
        string[] activities,
        Func<string, string?> variable,
        Action<string> warn)
    {
        var prefix = $"PROFILE_{role.ToUpperInvariant()}";
        var start = Step(variable($"{prefix}_START_STEP"), 0);
        var stop = Step(variable($"{prefix}_STOP_STEP"), UsualSteps);
        var endpoints = variable($"{prefix}_ENDPOINTS")?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (start >= stop && endpoints.Length > 0)
        {
            warn($"WARNING: {role} workers are not profiled: step {stop} is not after step {start}");
            return [];
        }

        var body = Body(output, start, stop - start, activities);
        return endpoints.Select(endpoint => new ProfiledWorker(
            new Uri($"http://{endpoint}{path}/start_profile"), new Uri($"http://{endpoint}{path}/stop_profile"), body));
    }

    private static int Step(string? text, int otherwise) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var step) ? step : otherwise;

    private static string Body(string output, int start, int count, string[] activities)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("output_dir", output);
            writer.WriteNumber("start_step", start);
            writer.WriteNumber("num_steps", count);
            writer.WriteStartArray("activities");
            foreach (var activity in activities)
                writer.WriteStringValue(activity);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
