using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Clusters;

/// <summary>Reads the <c>reporting</c> section. Credentials in it are never read, so that they cannot reach a plan or a log.</summary>
internal static class ReportingReader
{
    public static EquatableArray<string> StatusEndpoints(YamlSection? reporting, List<Diagnostic> findings)
    {
        if (reporting is null)
            return [];
        var endpoints = reporting.Section("status") is { } status ? Endpoints(status) : [];
        if (reporting.Has("s3"))
            findings.Add(ClusterFindings.NotUsed(reporting.PlaceOf("s3"), "reporting.s3", "run directories are not uploaded."));
        if (reporting.Section("ai_analysis")?.Flag("enabled") == true)
            findings.Add(ClusterFindings.NotUsed(
                reporting.PlaceOf("ai_analysis"), "reporting.ai_analysis", "logs of failed jobs are not analysed."));
        reporting.RefuseOthers();
        return endpoints;
    }

    private static EquatableArray<string> Endpoints(YamlSection status)
    {
        var one = status.Text("endpoint");
        var all = status.List("endpoints").Prepend(one).OfType<string>().Select(static url => url.TrimEnd('/')).Distinct();
        var usable = new List<string>();
        foreach (var url in all)
        {
            if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0)
                usable.Add(url);
            else
                status.Refuse(one?.TrimEnd('/') == url ? "endpoint" : "endpoints", "an http address without credentials", "what is written");
        }

        status.RefuseOthers();
        return EquatableArray.From(usable);
    }
}
