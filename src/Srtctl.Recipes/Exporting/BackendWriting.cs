using Srtctl.Model.Jobs;
using Srtctl.Recipes.Engines;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes <c>backend</c>: role environments, which all engines share, around what the engine writes.</summary>
internal static class BackendWriting
{
    public static void Write(
        ExportedSection recipe, ExportRequest request, IEnumerable<IEngineReader> engines, ExportFindings findings)
    {
        var backend = new ExportedSection();
        var own = new ExportedSection();
        var written = engines.FirstOrDefault(reader => reader.Write(request, own, findings));
        findings.NoKeyUnless(written is not null, nameof(Job.Deployment));
        backend.Text("type", written?.Word);
        foreach (var (role, pool) in request.Job.Deployment.Pools)
            backend.Variables(
                $"{RoleSections.KeyOf(role)}_environment", pool.Environment,
                $"{RoleWriting.PlaceOf(role)}.{nameof(Pool.Environment)}", findings);
        foreach (var (key, value) in own.ToConfig().Entries)
            backend.Set(key, value);
        recipe.Section("backend", backend);
    }
}
