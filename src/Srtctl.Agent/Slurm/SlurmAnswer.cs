namespace Srtctl.Agent.Slurm;

/// <summary>What a SLURM client command answered.</summary>
/// <param name="Status">Exit status.</param>
/// <param name="Output">Standard output.</param>
internal sealed record SlurmAnswer(int Status, string Output);
