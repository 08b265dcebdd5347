using Srtctl.Model.Collections;

namespace Srtctl.Model.Tests.Collections;

public class EquatableMapTests
{
    [Fact]
    public void Maps_of_equal_pairs_in_equal_order_are_equal()
    {
        var left = new EquatableMap<string, int> { ["a"] = 1, ["b"] = 2 };
        var right = new EquatableMap<string, int> { ["a"] = 1, ["b"] = 2 };

        Assert.True(left.Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Another_order_is_another_map_because_it_renders_differently()
    {
        var left = new EquatableMap<string, int> { ["a"] = 1, ["b"] = 2 };
        var right = new EquatableMap<string, int> { ["b"] = 2, ["a"] = 1 };

        Assert.False(left.Equals(right));
    }

    [Theory]
    [InlineData("a", 2)]
    [InlineData("b", 1)]
    public void A_different_key_or_value_tells_maps_apart(string key, int value)
    {
        var map = new EquatableMap<string, int> { ["a"] = 1 };

        Assert.False(map.Equals(new EquatableMap<string, int> { [key] = value }));
        Assert.False(map.Equals(map.With("c", 3)));
        Assert.False(map.Equals(null));
    }

    [Fact]
    public void Keys_keep_the_order_in_which_they_were_first_written()
    {
        var map = new EquatableMap<string, int> { ["z"] = 1, ["a"] = 2 }.With("z", 3);

        Assert.Equal(["z", "a"], map.Keys);
        Assert.Equal([3, 2], map.Values);
        Assert.Equal("{z=3, a=2}", map.ToString());
    }

    [Fact]
    public void Varying_gives_a_new_map_and_leaves_the_old_one()
    {
        var map = new EquatableMap<string, int> { ["a"] = 1, ["b"] = 2 };

        Assert.Equal(["a=9", "b=2"], Pairs(map.With("a", 9)));
        Assert.Equal(["a=1", "b=3", "c=4"], Pairs(map.With([new("b", 3), new("c", 4)])));
        Assert.Equal(["b=2"], Pairs(map.Without("a")));
        Assert.Equal(["a=1", "b=2"], Pairs(map));
        Assert.True(map.Without("nowhere").Equals(map));
    }

    [Fact]
    public void A_collection_expression_makes_a_map_in_which_the_last_value_of_a_key_counts()
    {
        EquatableMap<string, int> map = [new("a", 1), new("b", 2), new("a", 3)];

        Assert.Equal(["a=3", "b=2"], Pairs(map));
    }

    public static TheoryData<string, Action<EquatableMap<string, int>>> Readings => new()
    {
        { "index", static map => _ = map["a"] },
        { "try", static map => map.TryGetValue("a", out _) },
        { "contains", static map => map.ContainsKey("a") },
        { "enumerate", static map => _ = map.ToList() },
        { "keys", static map => _ = map.Keys.ToList() },
        { "hash", static map => _ = map.GetHashCode() },
        { "compare", static map => _ = map.Equals(new EquatableMap<string, int> { ["a"] = 1 }) },
        { "be compared", static map => _ = new EquatableMap<string, int> { ["a"] = 1 }.Equals(map) },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_map_that_has_been_read_no_longer_changes(string reading, Action<EquatableMap<string, int>> read)
    {
        var map = new EquatableMap<string, int> { ["a"] = 1 };
        read(map);

        Assert.Throws<InvalidOperationException>(() => map["a"] = 2);
        Assert.Equal(1, map["a"]);
        Assert.NotEmpty(reading);
    }

    [Fact]
    public void The_shared_empty_map_cannot_be_written_to()
    {
        Assert.Throws<InvalidOperationException>(() => EquatableMap<string, int>.Empty["a"] = 1);
        Assert.True(EquatableMap<string, int>.Empty.IsEmpty);
    }

    private static IEnumerable<string> Pairs(EquatableMap<string, int> map) =>
        map.Select(static pair => $"{pair.Key}={pair.Value}");
}
