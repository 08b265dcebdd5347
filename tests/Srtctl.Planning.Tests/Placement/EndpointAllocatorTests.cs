using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Tests.Placement;

public class EndpointAllocatorTests
{
    [Theory]
    [InlineData("2P8 4D4", 4, "prefill0 n0[0-7] prefill1 n1[0-7] decode0 n2[0-3] decode1 n2[4-7] decode2 n3[0-3] decode3 n3[4-7]")]
    [InlineData("1P4 1D4", 2, "prefill0 n0[0-3] decode0 n1[0-3]")]
    [InlineData("1P4 1D4", 1, "prefill0 n0[0-3] decode0 n0[4-7]")]
    [InlineData("3P3", 2, "prefill0 n0[0-2] prefill1 n0[3-5] prefill2 n1[0-2]")]
    [InlineData("1P12", 2, "prefill0 n0+n1[0-7]")]
    [InlineData("1P4 1D16", 3, "prefill0 n0[0-3] decode0 n1+n2[0-7]")]
    [InlineData("2P4 1D8", 2, "prefill0 n0[0-3] prefill1 n0[4-7] decode0 n1[0-7]")]
    public void Workers_fill_nodes_in_order(string workers, int nodes, string placed) =>
        Assert.Equal(placed, Text(Allocate(workers, nodes, spread: false)));

    [Fact]
    public void Spread_workers_have_a_node_each() => Assert.Equal(
        "prefill0 n0[0-3] prefill1 n1[0-3] decode0 n2[0-3] decode1 n3[0-3]",
        Text(Allocate("2P4 2D4", 4, spread: true)));

    [Theory]
    [InlineData("1P8 1D8", 1)]
    [InlineData("1P4 1D8", 1)]
    [InlineData("1P16", 1)]
    [InlineData("5P2", 1)]
    [InlineData("1P8", 0)]
    public void Workers_that_do_not_fit_are_not_placed(string workers, int nodes) =>
        Assert.Null(Allocate(workers, nodes, spread: false));

    private static EquatableArray<WorkerEndpoint>? Allocate(string workers, int nodes, bool spread) =>
        EndpointAllocator.Allocate(
        EquatableArray.From(workers.Split(' ').Select(Shape)), EquatableArray
            .From(Enumerable.Range(0, nodes)), 8, spread);

    private static PoolShape Shape(string text)
    {
        var letter = text.IndexOfAny(['P', 'D', 'A']);
        var role = text[letter] switch { 'P' => Role.Prefill, 'D' => Role.Decode, _ => Role.Aggregated };
        return new PoolShape(role, int.Parse(text[..letter]), int.Parse(text[(letter + 1)..]), 0, 0);
    }

    private static string Text(EquatableArray<WorkerEndpoint>? endpoints) =>
        string.Join(' ', endpoints!.Value.Select(static endpoint =>
        $"{endpoint.Role.Word()}{endpoint.Index} {string.Join('+', endpoint.Slots.Select(static slot => $"n{slot}"))}"
        + $"[{endpoint.Gpus[0]}-{endpoint.Gpus[endpoint.Gpus.Count - 1]}]"));
}
