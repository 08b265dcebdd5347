using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>What a recipe asks of SLURM: <c>slurm</c>, <c>sbatch_directives</c>, <c>srun_options</c>.</summary>
internal static class SlurmSection
{
    public static SlurmSettings Read(RecipeSection recipe)
    {
        var directives = recipe.Value("sbatch_directives", "Slurm.Directives")?.TextMap();
        var options = recipe.Value("srun_options", "Slurm.SrunOptions")?.TextMap();
        var settings = recipe.Nested("slurm", "Slurm", static slurm => new SlurmSettings
        {
            Account = slurm.Optional("account", nameof(SlurmSettings.Account))?.Text(),
            Partition = slurm.Optional("partition", nameof(SlurmSettings.Partition))?.Text(),
            TimeLimit = slurm.Optional("time_limit", nameof(SlurmSettings.TimeLimit))?.TimeLimit(),
        });
        return settings with
        {
            Directives = directives ?? settings.Directives,
            SrunOptions = options ?? settings.SrunOptions,
        };
    }

    /// <summary>
    /// A duration by its characters: YAML reads <c>10:00:00</c> without quotes as the number 36000, and nobody means
    /// that. A bare number is refused, because minutes and seconds cannot be told apart.
    /// </summary>
    private static TimeSpan? TimeLimit(this RecipeValue value)
    {
        if (value.Characters is { } text && (text.Contains(':') || value.Node.ToConfig() is Model.Values.ConfigText)
            && SlurmTime.Parse(text) is { } limit)
            return limit;
        value.Refuse("a duration as SLURM writes it, for example 04:00:00 or 1-12");
        return null;
    }
}
