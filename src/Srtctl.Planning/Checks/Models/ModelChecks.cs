using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Models;

namespace Srtctl.Planning.Checks.Models;

/// <summary>Parallel sizes and memory against the model, where its shape is known.</summary>
internal static class ModelChecks
{
    public static void Run(PlanRequest request, Findings findings)
    {
        if (JobModel.Find(request) is not { } model)
            return;
        foreach (var (role, pool) in request.Job.Deployment.Pools)
        {
            if (EngineRegistry.For(pool.Options)?.Load(pool.Options) is not { IsPossible: true } load)
                continue;
            var finder = new ModelFindings(model, $"Deployment.{role}.Options", findings);
            CheckHeads(model.Shape, load, finder);
            CheckExperts(model.Shape, load, finder);
            CheckLayers(model.Shape, load, finder);
            CheckContext(model.Shape, load, request.Job, pool, finder);
            MemoryChecks.Run(request.Job, model, load, finder);
        }
    }

    /// <summary>Heads are whole: engines refuse to cut one, and put one of too few on several GPUs.</summary>
    private static void CheckHeads(ModelShape model, EngineLoad load, ModelFindings findings)
    {
        var tensor = load.AttentionTensor;
        if (model.Heads is { } heads && heads % tensor != 0)
            findings.Report(
                "SRT1622", load.Properties.Tensor, $"{findings.Model} has {heads} attention heads, which {tensor} GPUs "
                    + "cannot share evenly.",
                $"Choose a size that divides {heads}.");
        else if (model.KvHeads is { } shared && shared % tensor != 0 && tensor % shared != 0)
            findings.Report(
                "SRT1622", load.Properties.Tensor, $"{findings.Model} has {shared} heads of keys and values, which "
                    + $"{tensor} GPUs can neither share nor repeat evenly.",
                $"Choose a divisor or a multiple of {shared}.");
    }

    private static void CheckExperts(ModelShape model, EngineLoad load, ModelFindings findings)
    {
        if (model.Experts is { } experts && load.ExpertParallel is { } parts
            && (experts + load.RedundantExperts) % parts != 0)
            findings.Report(
                "SRT1623", load.Properties.Expert,
                $"{findings.Model} has {experts + load.RedundantExperts} experts in a layer"
                    + $"{(load.RedundantExperts > 0 ? $", {load.RedundantExperts} of them copies" : "")}, which "
                    + $"cannot be cut into {parts} even parts.",
                "Choose a size that divides them, or add redundant experts.");
    }

    private static void CheckLayers(ModelShape model, EngineLoad load, ModelFindings findings)
    {
        if (model.Layers is { } layers && load.Pipeline > layers)
            findings.Report(
                "SRT1624", load.Properties.Pipeline,
                $"{findings.Model} has {layers} layers for {load.Pipeline} stages.",
                $"Use {layers} stages at most.");
    }

    private static void CheckContext(
        ModelShape model, EngineLoad load, Job job, Pool pool, ModelFindings findings)
    {
        if (model.MaxPositions is not { } positions || load.Context is not { } context || context <= positions
            || load.StretchesContext || load.ContextVariable is not { } variable
            || job.Environment.ContainsKey(variable) || pool.Environment.ContainsKey(variable))
            return;
        findings.Report(
            "SRT1625", load.Properties.Context,
            $"{findings.Model} reaches {positions} positions, and the context length is {context}.",
            $"Lower it, stretch the positions, or set {variable}=1 to try it as it is.");
    }
}
