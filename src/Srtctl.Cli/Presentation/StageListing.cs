using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>The exact command and environment of every process of a stage, with the origin of each value in front.</summary>
internal static class StageListing
{
    private const string Indent = "    ";

    public static IEnumerable<string> Lines(Stage stage, TextStyle style, int width)
    {
        foreach (var (index, process) in stage.Processes.AsEnumerable().Index())
        {
            if (index > 0)
                yield return "";
            foreach (var line in Process(process, style, width))
                yield return line;
        }

        if (stage.Gate is { } gate)
            yield return $"  {style.Dim("then waits for")} {Probe(gate)}";
        if (stage.HoldUntilStopped)
            yield return $"  {style.Dim("then stays up until it is stopped")}";
    }

    private static IEnumerable<string> Process(ProcessSpec process, TextStyle style, int width)
    {
        var mock = process.Mock ? $"  {style.Yellow("mock")}" : "";
        yield return $"  {style.Bold(process.Name)}{mock}  {style.Dim($"on node {Figures.Ranges(process.Nodes)}, log {process.Log}")}";
        foreach (var line in Launch(process, style, width))
            yield return line;
        foreach (var line in (process.Preamble ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return Row("first", line, style);
        foreach (var part in process.Command.AsEnumerable())
            yield return Row(OriginWord.Of(part.From), string.Join(' ', part.Args.Select(PlanWords.Quote)), style);
        foreach (var variable in process.Environment.AsEnumerable())
            yield return Row(OriginWord.Of(variable.From), $"{variable.Name}={PlanWords.Quote(variable.Value)}", style, "env ");
        foreach (var name in process.RemovedEnvironment.AsEnumerable())
            yield return Row(OriginWord.Of(Origin.Planner), $"-u {name}", style, "env ");
        if (process.Readiness is { } readiness)
            yield return Row("ready", Probe(readiness), style);
    }

    private static IEnumerable<string> Launch(ProcessSpec process, TextStyle style, int width)
    {
        var title = "starts";
        foreach (var line in PlanWords.Wrap(process.Launch, width - Indent.Length - OriginWord.Width - 2))
        {
            yield return Row(title, line, style);
            title = "";
        }
    }

    private static string Row(string origin, string text, TextStyle style, string kind = "") =>
        $"{Indent}{style.Dim(origin.PadRight(OriginWord.Width))}  {style.Dim(kind)}{text}";

    private static string Probe(ReadinessProbe probe)
    {
        var what = probe switch
        {
            HttpProbe { BodyContains: { } body } http => $"GET {http.Url} with '{body}'",
            HttpProbe http => $"GET {http.Url}",
            TcpProbe tcp => $"TCP {tcp.Host}:{tcp.Port}",
            WorkerCountProbe { Prefill: 0 } count => $"{count.Decode} workers at {count.Url}",
            WorkerCountProbe count => $"{count.Prefill} prefill and {count.Decode} decode workers at {count.Url}",
            _ => "an answer",
        };
        return $"{what}, for at most {Figures.Duration(probe.Timeout)}";
    }
}
