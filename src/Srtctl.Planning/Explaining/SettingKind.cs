namespace Srtctl.Planning.Explaining;

/// <summary>What kind of value is explained.</summary>
public enum SettingKind
{
    /// <summary>A variable of a process.</summary>
    Variable,

    /// <summary>A directive of the batch script.</summary>
    Directive,

    /// <summary>An argument of a process that no catalog covers.</summary>
    Argument,
}
