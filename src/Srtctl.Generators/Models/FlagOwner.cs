namespace Srtctl.Generators.Models;

/// <summary>Who decides a flag's value: the author of a job, or the planner alone.</summary>
internal enum FlagOwner
{
    User,
    Planner,
}
