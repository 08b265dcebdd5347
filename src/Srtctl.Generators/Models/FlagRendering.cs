namespace Srtctl.Generators.Models;

/// <summary>How a set flag becomes argv elements.</summary>
internal enum FlagRendering
{
    /// <summary>The flag alone when true, nothing when false.</summary>
    Switch,

    /// <summary>The flag when true, its negative spelling when false.</summary>
    Negatable,

    /// <summary>The flag and one value.</summary>
    Value,

    /// <summary>The flag once, then every value.</summary>
    List,

    /// <summary>The flag again before every value.</summary>
    Repeated,

    /// <summary>The flag and one JSON text.</summary>
    Json,

    /// <summary>Nothing on the command line: an entry of a settings object.</summary>
    Setting,
}
