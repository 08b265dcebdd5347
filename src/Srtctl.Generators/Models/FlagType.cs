namespace Srtctl.Generators.Models;

/// <summary>What a flag's value is, or one element of it for a list.</summary>
internal enum FlagType
{
    Bool,
    Int,
    Long,
    Float,
    String,
    Path,
    Enum,
    List,
    Json,
    Model,
    Config,
}
