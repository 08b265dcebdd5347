using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Engines;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes sections with one key per role.</summary>
internal static class RoleWriting
{
    /// <summary>Writes what <paramref name="write"/> makes of each pool, and leaves out empty ones.</summary>
    public static ExportedSection Roles(
        this ExportedSection section, string key, Job job, Func<Pool, string, ExportedSection> write)
    {
        var roles = new ExportedSection();
        foreach (var (role, pool) in job.Deployment.Pools)
            roles.Section(RoleSections.KeyOf(role), write(pool, PlaceOf(role)));
        return section.Section(key, roles);
    }

    /// <summary>The flags of the runtime around a pool's engine: recipes have them where there is one.</summary>
    public static WorkerOptions? WorkerIn(this Pool pool, ExportRequest request, string place, ExportFindings findings)
    {
        findings.NoKeyUnless(pool.Worker is null || request.InDynamo, $"{place}.{nameof(Pool.Worker)}");
        return pool.Worker;
    }

    /// <summary>Writes the settings of an engine that reads a file.</summary>
    public static ExportedSection Settings(this ExportedSection section, EngineFileOptions? options)
    {
        foreach (var (name, value) in options?.ToConfig().Entries ?? [])
            section.Set(name, value);
        return section;
    }

    /// <summary>Path of a pool in the job.</summary>
    public static string PlaceOf(Role role) => role == Role.Aggregated ? "Deployment.Workers" : $"Deployment.{role}";
}
