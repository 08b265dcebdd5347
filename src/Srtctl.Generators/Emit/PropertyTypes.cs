using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>The C# type of a flag's property, without its question mark.</summary>
internal static class PropertyTypes
{
    public static string Of(Flag flag) => flag.Type == FlagType.Model
        ? $"global::Srtctl.Model.Options.{flag.ModelRecord}"
        : flag.Type == FlagType.Config
        ? "global::Srtctl.Model.Values.ConfigValue"
        : flag.Type == FlagType.List
        ? $"global::Srtctl.Model.Collections.EquatableArray<{OfItem(flag)}>"
        : OfItem(flag);

    private static string OfItem(Flag flag) => flag.Item switch
    {
        FlagType.Bool => "bool",
        FlagType.Int => "int",
        FlagType.Long => "long",
        FlagType.Float => "double",
        FlagType.Enum => $"global::Srtctl.Model.Options.{flag.EnumName}",
        _ => "string",
    };
}
