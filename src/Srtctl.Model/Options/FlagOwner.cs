namespace Srtctl.Model.Options;

/// <summary>Who decides a flag's value.</summary>
public enum FlagOwner
{
    /// <summary>The author of a job, through a property.</summary>
    User,

    /// <summary>The planner alone; there is no property.</summary>
    Planner,
}
