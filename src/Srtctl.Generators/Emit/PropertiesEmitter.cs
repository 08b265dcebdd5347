using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>Prints the properties of one group of flags.</summary>
internal static class PropertiesEmitter
{
    private const string ComponentModel = "global::System.ComponentModel";

    public static string Emit(Catalog catalog, IReadOnlyList<Flag> flags)
    {
        var writer = new SourceWriter();
        writer.Open($"public sealed partial record {catalog.Record}");
        for (var i = 0; i < flags.Count; i++)
        {
            if (i > 0)
                writer.Line();
            EmitProperty(writer, flags[i]);
        }

        writer.Close();
        return writer.ToString();
    }

    private static void EmitProperty(SourceWriter writer, Flag flag)
    {
        writer.Summary(CSharpText.Xml(flag.Summary), Facts(flag));
        if (flag.Deprecated)
            writer.Line($"[global::System.Obsolete({CSharpText.Literal(Advice(flag))})]");
        if (flag.Hidden)
            writer.Line($"[{ComponentModel}.EditorBrowsable({ComponentModel}.EditorBrowsableState.Advanced)]");
        writer.Open($"public {PropertyTypes.Of(flag)}? {flag.Property}");
        writer.Line($"get => {PropertyAccess.Get(flag)};");
        writer.Line(
            $"init => Values = Values.With({flag.Index}, {PropertyAccess.Set(flag)}, {ArgumentText.Of(flag)});");
        writer.Close();
    }

    private static string Facts(Flag flag)
    {
        var what = flag.Rendering == FlagRendering.Setting ? "Setting" : "Flag";
        var facts = $"{what}: <c>{CSharpText.Xml(flag.Spelling)}</c>. Default: {Default(flag)}.";
        if (flag.Unit is { } unit)
            facts += $" Unit: {CSharpText.Xml(unit)}.";
        return facts + flag.Rendering switch
        {
            FlagRendering.Switch => " False passes nothing.",
            FlagRendering.Negatable => $" False passes <c>{CSharpText.Xml(flag.Negative ?? "")}</c>.",
            FlagRendering.Json when flag.Type == FlagType.Json => " The value is JSON text.",
            _ => "",
        };
    }

    private static string Default(Flag flag) => flag.Default is { } given ? $"<c>{CSharpText.Xml(given)}</c>" : "unset";

    private static string Advice(Flag flag) => flag.Replacement is { } replacement
        ? $"{flag.Spelling} is deprecated; use {replacement}."
        : $"{flag.Spelling} is deprecated and has no replacement.";
}
