using System.Globalization;
using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes what is asked of SLURM.</summary>
internal static class SlurmWriting
{
    public static void Write(ExportedSection recipe, Job job)
    {
        var slurm = job.Slurm;
        recipe
            .Section("slurm", new ExportedSection()
                .Text("account", slurm.Account)
                .Text("partition", slurm.Partition)
                .Text("time_limit", slurm.TimeLimit is { } limit ? Duration(limit) : null))
            .Texts("sbatch_directives", slurm.Directives)
            .Texts("srun_options", slurm.SrunOptions);
    }

    private static string Duration(TimeSpan time) => time.Days > 0
        ? time.ToString(@"d\-hh\:mm\:ss", CultureInfo.InvariantCulture)
        : time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
}
