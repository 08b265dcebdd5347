using System.Text.Json;
using System.Text.Json.Serialization;
using Srtctl.Analysis.Verdicts;

namespace Srtctl.Report.Pages;

/// <summary>Writes a level as the page's code knows it: <c>valid</c>, <c>suspect</c>, <c>invalid</c>.</summary>
internal sealed class VerdictLevelJson() : JsonStringEnumConverter<VerdictLevel>(JsonNamingPolicy.CamelCase);
