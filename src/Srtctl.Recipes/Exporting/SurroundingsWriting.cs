using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes what stands around workers, frontend and benchmark.</summary>
internal static class SurroundingsWriting
{
    public static void Write(ExportedSection recipe, Job job, ExportFindings findings)
    {
        Readiness(recipe, job.Readiness, findings);
        recipe.Variables("environment", job.Environment, nameof(Job.Environment), findings);
        Mounts(recipe, job.Mounts, findings);
        recipe.Text("setup_script", job.SetupScript);
        ProfilingWriting.Write(recipe, job.Profiling);
        if (job.Tracing is { } tracing)
            recipe.Section("observability", new ExportedSection()
                .Flag("enable_otel", true)
                .Text("otel_endpoint", tracing.Endpoint));
        Identity(recipe, job.Identity);
        if (job.StatusEndpoints is { } endpoints)
            recipe.Set("reporting", new ExportedSection()
                .Section("status", new ExportedSection().Texts("endpoints", endpoints)).ToConfig());
    }

    private static void Readiness(ExportedSection recipe, ReadinessSettings? readiness, ExportFindings findings)
    {
        if (readiness is null)
            return;
        var (interval, time) = (readiness.Interval.TotalSeconds, readiness.Timeout.TotalSeconds);
        if (interval < 1 || !double.IsInteger(interval) || !double.IsInteger(time / interval))
            findings.CannotSay(
                nameof(Job.Readiness), "A recipe has a number of questions and whole seconds between them.",
                "Choose an Interval of whole seconds that divides the Timeout.");
        else
            recipe.Section("health_check", new ExportedSection()
                .Number("max_attempts", time / interval)
                .Number("interval_seconds", interval));
    }

    /// <summary>As a map where no target has flags and every source is mounted once, else as a list.</summary>
    private static void Mounts(ExportedSection recipe, EquatableArray<Mount> mounts, ExportFindings findings)
    {
        if (mounts.All(static mount => mount.Flags is null)
            && mounts.DistinctBy(static mount => mount.Source).Count() == mounts.Count)
        {
            recipe.Texts("container_mounts", EquatableMap.From(
                mounts.Select(static mount => KeyValuePair.Create(mount.Source, mount.Target))));
            return;
        }

        foreach (var (index, mount) in mounts.Index())
            if (mount.Source.Contains(':') || mount.Target.Contains(':'))
                findings.CannotSay($"Mounts[{index}]", "A mount with flags is written with colons between its parts.",
                    "Choose paths without colons, or leave the flags out.");
        recipe.Texts("extra_mount", EquatableArray.From(mounts.Select(static mount =>
            mount.Flags is null ? $"{mount.Source}:{mount.Target}" : $"{mount.Source}:{mount.Target}:{mount.Flags}")));
    }

    private static void Identity(ExportedSection recipe, Identity? identity)
    {
        if (identity is not null)
            recipe.Set("identity", new ExportedSection()
                .Section("model", new ExportedSection()
                    .Text("repo", identity.ModelRepository)
                    .Text("revision", identity.ModelRevision))
                .Section("container", new ExportedSection().Text("image", identity.ContainerImage))
                .Texts("frameworks", identity.Frameworks).ToConfig());
    }
}
