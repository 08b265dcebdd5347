using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>The expression by which a setter renders its value.</summary>
internal static class ArgumentText
{
    private const string Arguments = "global::Srtctl.Model.Options.OptionArguments";

    public static string Of(Flag flag)
    {
        var spelling = CSharpText.Literal(flag.Spelling);
        return flag.Rendering switch
        {
            FlagRendering.Setting => "[]",
            FlagRendering.Switch => $"{Arguments}.Switch({spelling}, value)",
            FlagRendering.Negatable =>
                $"{Arguments}.Negatable({spelling}, {CSharpText.Literal(flag.Negative ?? "")}, value)",
            FlagRendering.List => $"{Arguments}.List({spelling}, value, {Item(flag)})",
            FlagRendering.Repeated => $"{Arguments}.Repeated({spelling}, value, {Item(flag)})",
            _ => $"{Arguments}.Value({spelling}, {Scalar(flag)})",
        };
    }

    private static string Scalar(Flag flag) => flag.Type switch
    {
        FlagType.Enum => "value?.Spelling()",
        FlagType.Model => "value?.ToConfig()",
        _ => "value",
    };

    private static string Item(Flag flag) => flag.Item == FlagType.Enum
        ? "static item => item.Spelling()"
        : "global::Srtctl.Model.Options.OptionText.Of";
}
