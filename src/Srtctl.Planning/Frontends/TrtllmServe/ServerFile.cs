using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Planning.Resolution;
using TrtllmServeFrontend = Srtctl.Model.Jobs.TrtllmServe;

namespace Srtctl.Planning.Frontends.TrtllmServe;

/// <summary>
/// The file of <c>trtllm-serve disaggregated</c>: which servers compute prompts and which generate. The servers'
/// addresses are known in the allocation only, so they are written in their place of the text.
/// </summary>
internal static class ServerFile
{
    /// <summary>File name in the log directory.</summary>
    public const string Name = "ser.yaml";

    public static PlannedFile Of(ResolvedJob job, TrtllmServeFrontend frontend, int port)
    {
        var text = new List<TextPart>();
        text.AddRange(Servers(job, "context_servers", Role.Prefill, frontend.ContextRouter));
        text.AddRange(Servers(job, "generation_servers", Role.Decode, frontend.GenerationRouter));
        var rest = new EquatableMap<string, ConfigValue> { ["hostname"] = "0.0.0.0", ["port"] = port }
            .With(frontend.ServerSettings)
            .With("port", port);
        text.Add(new TextPart(TextPartKind.Literal, YamlText.Write(new ConfigMap(rest))));
        return new PlannedFile($"logs/{Name}", PlanText.From(text));
    }

    private static IEnumerable<TextPart> Servers(
        ResolvedJob job, string key, Role role, EquatableMap<string, ConfigValue>? router)
    {
        var leaders = job.Layout.Leaders(role).ToArray();
        yield return Literal($"{key}:\n  num_instances: {leaders.Length}\n  urls:\n");
        foreach (var leader in leaders)
            foreach (var part in (IEnumerable<TextPart>)PlanText.Of(
                $"  - {TextPart.Address(leader.Slot)}:{leader.Ports.Http.ToString()}\n").Parts)
                yield return part;
        if (router is not null)
            yield return Literal(Indented(YamlText.Write(new ConfigMap(new() { ["router"] = new ConfigMap(router) }))));
    }

    private static string Indented(string yaml) =>
        string.Concat(yaml.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => $"  {line}\n"));

    private static TextPart Literal(string text) => new(TextPartKind.Literal, text);
}
