using Srtctl.Recipes.Frontends.Direct;
using Srtctl.Recipes.Frontends.Dynamo;
using Srtctl.Recipes.Frontends.Router;
using Srtctl.Recipes.Frontends.TrtllmServe;

namespace Srtctl.Recipes.Frontends;

/// <summary>Every frontend that recipes can name.</summary>
internal static class FrontendReaders
{
    /// <summary>The frontends by their word.</summary>
    public static IReadOnlyDictionary<string, IFrontendReader> All { get; } = new IFrontendReader[]
    {
        new DynamoReader(),
        new SglangRouterReader(),
        new TrtllmServeReader(),
        new DirectServerReader(),
    }.ToDictionary(static reader => reader.Word);
}
