using FsCheck;
using FsCheck.Fluent;
using Srtctl.Agent.Nodes;

namespace Srtctl.Agent.Tests.Nodes;

public sealed class NodeListRoundTripTests
{
    private static readonly Gen<(string List, string[] Hosts)> Group =
        from prefix in Gen.Elements("gb", "x", "rack1-n", "a.b-")
        from suffix in Gen.Elements("", "-ib", ".site")
        from width in Gen.Choose(1, 4)
        from ranges in Gen.NonEmptyListOf(Gen.Zip(Gen.Choose(0, 9), Gen.Choose(0, 5)))
        select Make(prefix, suffix, width, [.. ranges]);

    [Fact]
    public void What_was_written_as_ranges_expands_to_the_same_hosts() => Prop.ForAll(
        Gen.NonEmptyListOf(Group).ToArbitrary(),
        static groups => NodeList.Expand(string.Join(',', groups.Select(static group => group.List)))
            .SequenceEqual(groups.SelectMany(static group => group.Hosts))).QuickCheckThrowOnFailure();

    private static (string List, string[] Hosts) Make(string prefix, string suffix, int width, (int First, int More)[] ranges)
    {
        string Padded(int number) => number.ToString().PadLeft(width, '0');
        var written = ranges.Select(r => r.More == 0 ? Padded(r.First) : $"{Padded(r.First)}-{Padded(r.First + r.More)}");
        var hosts = ranges.SelectMany(static r => Enumerable.Range(r.First, r.More + 1)).Select(n => prefix + Padded(n) + suffix);
        return ($"{prefix}[{string.Join(',', written)}]{suffix}", [.. hosts]);
    }
}
