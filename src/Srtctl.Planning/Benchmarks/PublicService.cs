using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Where clients find the service.</summary>
internal static class PublicService
{
    /// <summary><c>http://ADDRESS:PORT</c> of the public API.</summary>
    public static PlanText Endpoint(FrontendLayout frontends) =>
        PlanText.Of($"http://{TextPart.Address(frontends.Public)}:{PortTable.Public}");
}
