using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Pages;

/// <summary>
/// Writes what was read as one HTML file. It has its style, its code, its numbers and the licences inside, and forbids
/// itself to fetch anything.
/// </summary>
public static class ReportPage
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
        + "form-action 'none'";

    /// <summary>The page as text.</summary>
    public static string Html(ReportContent content) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>{WebUtility.HtmlEncode(Title(content))}</title>
        <style>{PagePart.Style.Text}</style>
        </head>
        <body>
        <noscript>This page draws its charts with JavaScript. Allow it for this file; nothing is fetched.</noscript>
        <main id="page" aria-busy="true"></main>
        <script type="text/plain" id="licences">{PagePart.Licences.Text}</script>
        <script type="text/plain" id="content">{Compressed(content)}</script>
        <script>{PagePart.Script.Text}</script>
        </body>
        </html>

        """;

    /// <summary>Writes the page; a file that is there is replaced at once or not at all.</summary>
    public static void Save(string path, ReportContent content)
    {
        var full = Path.GetFullPath(path);
        var temporary = $"{full}.{Environment.ProcessId}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? ".");
            File.WriteAllText(temporary, Html(content));
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string Title(ReportContent content) => content.Runs.Count == 1
        ? $"{content.Runs[0].JobId} {content.Runs[0].Name} – benchmark report"
        : $"{content.Runs.Count} runs – benchmark report";

    private static string Compressed(ReportContent content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            JsonSerializer.Serialize(gzip, content, ReportJsonContext.Default.ReportContent);
        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
