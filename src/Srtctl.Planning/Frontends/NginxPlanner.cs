using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Rendering;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends;

/// <summary>nginx in front of several frontends.</summary>
internal static class NginxPlanner
{
    private const string ConfigurationFile = "logs/nginx.conf";

    public static ProcessSpec Process(ResolvedJob job, FrontendLayout layout)
    {
        var process = new ProcessSpec
        {
            Name = "nginx",
            Role = "load-balancer",
            Nodes = [layout.Public],
            Ports = [new PortAssignment("http", PortTable.Public)],
            Preamble = RaisesFileLimit(job) ? "ulimit -n 1048576" : null,
            Command = new CommandBuilder()
                .Add(Origin.Engine, "nginx")
                .Add(Origin.Planner, "-c", PlanText.Of($"{job.Paths.Logs}/nginx.conf"))
                .Add(Origin.Engine, "-g", "daemon off;")
                .ToArray(),
            Image = new Aliases(job.Cluster, new Findings()).Image(Settings(job).Image, "Frontend.LoadBalancer.Image"),
            Mounts = job.Mounts,
            Log = PlanText.Of($"logs/{TextPart.Host(layout.Public)}_nginx.out"),
            Readiness = job.Frontend.Ready(job, layout.Public, PortTable.Public),
        };
        return SrunLaunch.Complete(
            job.MocksServices ? MockSubstitution.Apply(process) : process,
            job,
            new StepOptions { ContainerRemapRoot = true });
    }

    public static PlannedFile Configuration(ResolvedJob job, FrontendLayout layout)
    {
        var settings = Settings(job);
        var content = job.Templates.Render("nginx.conf", new TemplateSlots()
            .Safe("file_limit", RaisesFileLimit(job) ? "worker_rlimit_nofile 1048576;" : "")
            .Safe("keepalive", $"{(long)settings.KeepAlive.TotalSeconds}s")
            .Safe("session_key", SessionKey(settings))
            .Safe("affinity", settings.SessionAffinityHeader is null ? "" : "hash $session_key consistent;")
            .Safe("servers", Servers(layout))
            .Safe("port", PortTable.Public.ToString())
            .Safe("pid_file", PlanText.Of($"{job.Paths.Logs}/nginx.pid"))
            .Safe("scratch", PlanText.Of($"{job.Paths.Logs}/.nginx")));
        return new PlannedFile(ConfigurationFile, content);
    }

    /// <summary>
    /// A request without the header gets a key of its own: an empty one would send all to one frontend.
    /// </summary>
    private static string SessionKey(LoadBalancer settings) => settings.SessionAffinityHeader is { } header
        ? $"\n    map {Variable(header)} $session_key {{ default {Variable(header)}; '' $request_id; }}"
        : "";

    private static string Variable(string header) => $"$http_{header.ToLowerInvariant().Replace('-', '_')}";

    private static PlanText Servers(FrontendLayout layout) => PlanText.From(
        layout.Instances.SelectMany((slot, index) => (IEnumerable<TextPart>)Server(slot, layout.Port, index)));

    private static EquatableArray<TextPart> Server(int slot, int port, int index) =>
        PlanText.Of($"{(index == 0 ? "" : "\n        ")}server {TextPart.Address(slot)}:{port} max_fails=0;").Parts;

    private static bool RaisesFileLimit(ResolvedJob job) =>
        Settings(job).RaiseFileLimit ?? job.Cluster.RaiseFileLimit ?? false;

    private static LoadBalancer Settings(ResolvedJob job) => job.Job.Frontend.LoadBalancer ?? new LoadBalancer();
}
