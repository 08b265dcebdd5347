using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>Prints the enums of one group and how each member is spelled on a command line.</summary>
internal static class ChoicesEmitter
{
    public static string Emit(Catalog catalog, IReadOnlyList<ChoiceType> types)
    {
        var writer = new SourceWriter();
        foreach (var type in types)
        {
            EmitEnum(writer, type);
            writer.Line();
            EmitReading(writer, type);
            writer.Line();
        }

        writer.Summary($"Command-line spellings of the choices of <c>{CSharpText.Xml(catalog.Program)}</c>.");
        writer.Open($"public static partial class {catalog.Stem}Choices");
        for (var i = 0; i < types.Count; i++)
        {
            if (i > 0)
                writer.Line();
            EmitSpellings(writer, types[i]);
        }

        writer.Close();
        return writer.ToString();
    }

    private static void EmitEnum(SourceWriter writer, ChoiceType type)
    {
        writer.Summary($"Values of <c>{CSharpText.Xml(type.Flag)}</c>.");
        writer.Open($"public enum {type.Name}");
        foreach (var choice in type.Choices)
        {
            writer.Summary($"<c>{CSharpText.Xml(choice.Spelling)}</c>");
            writer.Line($"{choice.Member},");
        }

        writer.Close();
    }

    private static void EmitReading(SourceWriter writer, ChoiceType type)
    {
        var name = $"global::Srtctl.Model.Options.{type.Name}";
        writer.Open($"internal static class {type.Name}Spelling");
        writer.Open($"internal static {name}? Read(string? spelling) => spelling switch");
        foreach (var choice in type.Choices)
            writer.Line($"{CSharpText.Literal(choice.Spelling)} => {name}.{choice.Member},");
        writer.Line("_ => null,");
        writer.Close(";");
        writer.Close();
    }

    private static void EmitSpellings(SourceWriter writer, ChoiceType type)
    {
        writer.Summary("What the program reads for this choice.");
        var name = $"global::Srtctl.Model.Options.{type.Name}";
        writer.Open($"public static string Spelling(this {name} choice) => choice switch");
        foreach (var choice in type.Choices)
            writer.Line($"{name}.{choice.Member} => {CSharpText.Literal(choice.Spelling)},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(choice), choice, null),");
        writer.Close(";");
    }
}
