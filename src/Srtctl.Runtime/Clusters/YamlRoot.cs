using Srtctl.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Srtctl.Runtime.Clusters;

/// <summary>Parses the text of a cluster file into its top mapping.</summary>
internal static class YamlRoot
{
    /// <summary>The top section, empty for an empty file; null when a finding says why there is none.</summary>
    public static YamlSection? Parse(string text, string file, List<Diagnostic> findings)
    {
        if (TabIndentation(text) is { } line)
        {
            findings.Add(ClusterFindings.NotYaml($"{file}({line},1)", "the line is indented with a tab, and YAML allows only spaces."));
            return null;
        }

        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text.TrimStart('\uFEFF')));
        }
        catch (YamlException error)
        {
            findings.Add(Describe(error, text, file));
            return null;
        }

        return Top(stream, file, findings) is { } top ? new YamlSection(top, file, "", findings) : null;
    }

    private static YamlMappingNode? Top(YamlStream stream, string file, List<Diagnostic> findings)
    {
        if (stream.Documents.Count == 0)
            return [];
        if (stream.Documents.Count > 1)
        {
            var second = YamlSection.Place(file, stream.Documents[1].RootNode);
            findings.Add(ClusterFindings.NotYaml(second, "a second document begins here; there can be only one."));
            return null;
        }

        switch (stream.Documents[0].RootNode)
        {
            case YamlMappingNode mapping:
                return mapping;
            case YamlScalarNode { Value: null or "" }:
                return [];
            case var other:
                findings.Add(ClusterFindings.NotYaml(YamlSection.Place(file, other), "the file must be a map of settings, 'name: value'."));
                return null;
        }
    }

    private static Diagnostic Describe(YamlException error, string text, string file)
    {
        var place = $"{file}({error.Start.Line},{error.Start.Column})";
        if (!error.Message.Contains("uplicate key", StringComparison.Ordinal))
            return ClusterFindings.NotYaml(place, Sentence(error.Message));
        var line = text.Split('\n').ElementAtOrDefault((int)error.Start.Line - 1) ?? "";
        return ClusterFindings.RepeatedKey(place, line.Trim().Split(':')[0].Trim('"', '\'', '{', ' '));
    }

    private static string Sentence(string message)
    {
        var start = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var text = start < 0 ? message : message[(start + 3)..];
        return text.EndsWith('.') ? text : $"{text}.";
    }

    private static int? TabIndentation(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > line.TrimStart(' ').Length && line.TrimStart(' ').StartsWith('\t') || line.StartsWith('\t'))
                return number;
        }

        return null;
    }
}
