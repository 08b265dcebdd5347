namespace Srtctl.Cli.Presentation;

/// <summary>A value of a job or plan that is no flag, variable, directive or argument.</summary>
/// <param name="Path">Its path, as it was asked for.</param>
/// <param name="Value">The value: JSON of a recipe or plan, C# of a script; null where a recipe takes it away.</param>
/// <param name="InPlan">Whether srtctl worked it out, and the job does not say it.</param>
internal sealed record SaidValue(string Path, string? Value, bool InPlan);
