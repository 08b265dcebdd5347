using Srtctl.Model.Jobs;
using Srtctl.Recipes.Frontends;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes <c>frontend</c>: what all frontends share, around what the frontend writes.</summary>
internal static class FrontendWriting
{
    private const string UsualHeader = "X-Dynamo-Session-ID";

    public static void Write(
        ExportedSection recipe, Job job, IEnumerable<IFrontendReader> frontends, ExportFindings findings)
    {
        var frontend = new ExportedSection();
        var own = new ExportedSection();
        var written = frontends.FirstOrDefault(reader => reader.Write(job.Frontend, own, recipe, findings));
        findings.NoKeyUnless(written is not null, nameof(Job.Frontend));
        frontend.Text("type", written?.Word);
        Balancer(frontend, job.Frontend.LoadBalancer);
        frontend
            .Set("num_additional_frontends", job.Frontend.MaximumInstances - 1, 9)
            .Set("orchestrator_placement", PlacementWords.Of(job.Placement.Frontend), "head")
            .Set("dedicated_node", job.Placement.DedicatedFrontend, false)
            .Variables("env", job.Frontend.Environment, "Frontend.Environment", findings);
        foreach (var (key, value) in own.ToConfig().Entries)
            frontend.Set(key, value);
        recipe.Section("frontend", frontend);
    }

    private static void Balancer(ExportedSection frontend, LoadBalancer? balancer)
    {
        var usual = new LoadBalancer();
        if (balancer is null)
            frontend.Set("enable_multiple_frontends", false);
        else
            frontend
                .Set("nginx_container", balancer.Image, usual.Image)
                .Flag("nginx_raise_ulimit", balancer.RaiseFileLimit)
                .Set("nginx_session_affinity", balancer.SessionAffinityHeader is not null, false)
                .Set("nginx_session_affinity_header", balancer.SessionAffinityHeader ?? UsualHeader, UsualHeader)
                .Set("nginx_keepalive_timeout", Time(balancer.KeepAlive), Time(usual.KeepAlive));
    }

    private static string Time(TimeSpan time) => $"{ExportedSection.Seconds(time)}s";
}
