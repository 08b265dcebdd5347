using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;

/// <summary>A picture of points as an SVG file: one line per series, axes from 0.</summary>
static void WriteLineChart(
    string path, string title, string across, string up, params (string Name, IReadOnlyList<(double X, double Y)> Points)[] lines)
{
    const int Width = 800, Height = 500, Margin = 70;
    string[] colours = ["#3465a4", "#cc0000", "#4e9a06", "#f57900", "#75507b", "#555753"];
    var (mostX, mostY) = (Most(lines, point => point.X), Most(lines, point => point.Y));
    double AtX(double x) => Margin + x / mostX * (Width - 2 * Margin);
    double AtY(double y) => Height - Margin - y / mostY * (Height - 2 * Margin);
    var elements = new List<string>
    {
        Text(Width / 2, 30, title),
        Text(Width / 2, Height - 20, $"{across}, to {mostX:G4}"),
        $"<g transform=\"rotate(-90)\">{Text(-Height / 2, 25, $"{up}, to {mostY:G4}")}</g>",
        FormattableString.Invariant($"<path d=\"M{Margin} {Margin}V{Height - Margin}H{Width - Margin}\" fill=\"none\" stroke=\"#000\"/>"),
    };
    foreach (var ((name, points), index) in lines.Select((line, index) => (line, index)))
    {
        var colour = colours[index % colours.Length];
        var pairs = points.Select(point => FormattableString.Invariant($"{AtX(point.X):F1},{AtY(point.Y):F1}"));
        elements.Add($"<polyline points=\"{string.Join(" ", pairs)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
        elements.Add($"<g fill=\"{colour}\">{Text(Width - Margin - 60, Margin + 20 * index, name)}</g>");
    }

    File.WriteAllText(path, $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" font-family="sans-serif" text-anchor="middle">
        <rect width="100%" height="100%" fill="#fff"/>
        {string.Join("\n", elements)}
        </svg>

        """);

    static string Text(int x, int y, string text) => $"<text x=\"{x}\" y=\"{y}\">{WebUtility.HtmlEncode(text)}</text>";

    static double Most((string, IReadOnlyList<(double X, double Y)> Points)[] all, Func<(double X, double Y), double> of) =>
        all.SelectMany(line => line.Points).Select(of).Append(0).Max() is > 0 and var most ? most : 1;
}
