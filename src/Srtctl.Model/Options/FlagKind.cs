namespace Srtctl.Model.Options;

/// <summary>What a flag's value is, or one element of a list.</summary>
public enum FlagKind
{
    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A number with a fraction.</summary>
    Float,

    /// <summary>Free text.</summary>
    String,

    /// <summary>A file or directory as the program sees it.</summary>
    Path,

    /// <summary>One of the flag's choices.</summary>
    Enum,

    /// <summary>Several elements.</summary>
    List,

    /// <summary>JSON as one text.</summary>
    Json,

    /// <summary>A settings object with known entries.</summary>
    Model,

    /// <summary>Any configuration value.</summary>
    Config,
}
