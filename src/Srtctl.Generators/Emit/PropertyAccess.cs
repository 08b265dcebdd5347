using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>The expressions between a property and the value that its record keeps.</summary>
internal static class PropertyAccess
{
    private const string Config = "global::Srtctl.Model.Options.OptionConfig";

    /// <summary>Reads the kept value as the property's type.</summary>
    public static string Get(Flag flag) => flag.Type switch
    {
        FlagType.List when IsText(flag.Item) => $"Values.Texts({flag.Index})",
        FlagType.List when flag.Item == FlagType.Enum =>
            $"Values.List({flag.Index}, static item => {Read(flag)}({Config}.Text(item)))",
        FlagType.List => $"Values.List({flag.Index}, {Config}.{Number(flag.Item)})",
        FlagType.Model => $"global::Srtctl.Model.Options.{flag.ModelRecord}.From(Values.Find({flag.Index}))",
        FlagType.Config => $"Values.Find({flag.Index})",
        FlagType.Enum => $"{Read(flag)}(Values.Text({flag.Index}))",
        FlagType.Bool => $"Values.Bool({flag.Index})",
        _ when IsText(flag.Type) => $"Values.Text({flag.Index})",
        _ => $"Values.{Number(flag.Type)}({flag.Index})",
    };

    /// <summary>Turns <c>value</c> into what is kept.</summary>
    public static string Set(Flag flag) => flag.Type switch
    {
        FlagType.List when flag.Item == FlagType.Enum => $"{Config}.Of(value, static item => item.Spelling())",
        FlagType.List => $"{Config}.Of(value, static item => item)",
        FlagType.Model => "value?.ToConfig()",
        FlagType.Config => "value",
        FlagType.Enum => $"{Config}.Of(value?.Spelling())",
        _ => $"{Config}.Of(value)",
    };

    private static bool IsText(FlagType type) => type is FlagType.String or FlagType.Path or FlagType.Json;

    private static string Number(FlagType type) => type == FlagType.Float ? "Double" : type.ToString();

    private static string Read(Flag flag) => $"{flag.EnumName}Spelling.Read";
}
