using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Reports;

/// <summary>JSON for programs that read srtctl's output.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line with one object.</summary>
    public static string Object(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>A member <c>diagnostics</c> with all findings.</summary>
    public static void Diagnostics(Utf8JsonWriter writer, IEnumerable<Diagnostic> findings)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
            writer.WriteString("place", finding.Place);
            writer.WriteString("message", finding.Message);
            writer.WriteString("remedy", finding.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The answer of a verb that could do nothing.</summary>
    public static string Failure(IEnumerable<Diagnostic> findings) => Object(writer =>
    {
        var all = findings.ToArray();
        writer.WriteString("status", "error");
        writer.WriteString("error", string.Join("; ", all.Where(static finding => finding.Severity == Severity.Error)));
        Diagnostics(writer, all);
    });
}
