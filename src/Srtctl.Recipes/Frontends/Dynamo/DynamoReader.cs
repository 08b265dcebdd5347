using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Frontends.Dynamo;

/// <summary><c>frontend.type: dynamo</c>, and the section <c>dynamo</c>.</summary>
internal sealed class DynamoReader : IFrontendReader
{
    private static readonly Dictionary<string, RequestPlane> RequestPlanes = new()
    {
        ["nats"] = RequestPlane.Nats,
        ["tcp"] = RequestPlane.Tcp,
        ["http"] = RequestPlane.Http,
    };

    private static readonly Dictionary<string, EventPlane> EventPlanes = new()
    {
        ["nats"] = EventPlane.Nats,
        ["zmq"] = EventPlane.Zmq,
    };

    public string Word => "dynamo";

    public Frontend Read(RecipeSection frontend, RecipeSection recipe) =>
        recipe.Nested("dynamo", "Frontend", dynamo => new DynamoFrontend
        {
            Options = frontend.Optional("args", nameof(DynamoFrontend.Options)) is { } args
                ? FlagSettings.Read(args, new DynamoFrontendOptions(), PlannerFlags.None)
                : null,
            Installation = InstallationReader.Read(dynamo),
            RequestPlane = dynamo.Value("request_plane", nameof(DynamoFrontend.RequestPlane))?.Word(RequestPlanes)
                ?? RequestPlane.Tcp,
            EventPlane = dynamo.Optional("event_plane", nameof(DynamoFrontend.EventPlane))?.Word(EventPlanes),
        });

    public bool Write(
        Frontend frontend, ExportedSection section, ExportedSection recipe, ExportFindings findings)
    {
        if (frontend is not DynamoFrontend dynamo)
            return false;
        section.Arguments(dynamo.Options, findings);
        recipe.Section("dynamo", InstallationReader.Write(dynamo.Installation)
            .Set("request_plane", WordOf(RequestPlanes, dynamo.RequestPlane), "tcp")
            .Text("event_plane", dynamo.EventPlane is { } plane ? WordOf(EventPlanes, plane) : null));
        return true;
    }

    private static string WordOf<T>(Dictionary<string, T> words, T value)
        where T : struct => words.First(word => word.Value.Equals(value)).Key;
}
