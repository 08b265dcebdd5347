using System.Text.Json;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Reports;

/// <summary>Resolved recipes as JSON, each as the text that it is, so that comments stay.</summary>
internal static class ResolvedJson
{
    public static string Of(IEnumerable<ResolvedVariant> variants, IEnumerable<Diagnostic> findings) =>
        JsonText.Object(writer => Write(writer, variants, findings));

    private static void Write(Utf8JsonWriter writer, IEnumerable<ResolvedVariant> variants, IEnumerable<Diagnostic> findings)
    {
        writer.WriteString("status", "ok");
        writer.WriteStartArray("recipes");
        foreach (var variant in variants)
        {
            writer.WriteStartObject();
            writer.WriteString("name", variant.Name);
            writer.WriteString("text", variant.Text);
            if (variant.Path is not null)
                writer.WriteString("path", variant.Path);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        JsonText.Diagnostics(writer, findings);
    }
}
