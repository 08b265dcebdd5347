namespace Srtctl.Model.Options;

/// <summary>How a set flag becomes arguments.</summary>
public enum FlagRendering
{
    /// <summary>The flag alone when true, nothing when false.</summary>
    Switch,

    /// <summary>The flag when true, its negative spelling when false.</summary>
    Negatable,

    /// <summary>The flag and one value.</summary>
    Value,

    /// <summary>The flag once, then one argument per element.</summary>
    List,

    /// <summary>The flag again before every element.</summary>
    Repeated,

    /// <summary>The flag and one JSON text.</summary>
    Json,

    /// <summary>Nothing on the command line: an entry of a settings object or file.</summary>
    Setting,
}
