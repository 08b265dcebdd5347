using System.Collections.Immutable;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Tests.Collections;

public class EquatableArrayTests
{
    private sealed record Holder(EquatableArray<string> Items);

    [Fact]
    public void Arrays_of_equal_elements_are_equal_and_hash_alike()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];

        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Order_and_length_tell_arrays_apart()
    {
        EquatableArray<int> array = [1, 2];

        Assert.True(array != [2, 1]);
        Assert.True(array != [1]);
        Assert.True(array != [1, 2, 2]);
    }

    [Fact]
    public void The_default_value_is_the_empty_array()
    {
        var empty = default(EquatableArray<int>);

        Assert.True(empty.IsEmpty);
        Assert.Equal([], empty);
        Assert.Equal(EquatableArray<int>.Empty.GetHashCode(), empty.GetHashCode());
        Assert.Equal("[]", empty.ToString());
        Assert.False(empty.GetEnumerator().MoveNext());
        Assert.False(((IEnumerable<int>)empty).Any());
    }

    [Fact]
    public void Records_that_hold_equal_arrays_are_equal()
    {
        Assert.Equal(new Holder(["a"]), new Holder(["a"]));
        Assert.NotEqual(new Holder(["a"]), new Holder(["b"]));
    }

    [Fact]
    public void A_later_write_to_the_array_it_was_made_from_is_not_seen()
    {
        int[] source = [1, 2];
        EquatableArray<int> array = source;

        source[0] = 9;

        Assert.Equal([1, 2], array);
    }

    [Fact]
    public void Adding_gives_a_new_array_and_leaves_the_old_one()
    {
        EquatableArray<int> array = [1];

        Assert.Equal([1, 2, 3], array.AddRange(2, 3));
        Assert.Equal([1], array);
    }

    [Fact]
    public void An_index_outside_the_array_is_refused()
    {
        Assert.Throws<IndexOutOfRangeException>(() => ((EquatableArray<int>)[1])[1]);
        Assert.Throws<IndexOutOfRangeException>(() => default(EquatableArray<int>)[0]);
    }

    [Fact]
    public void Both_enumerators_give_the_elements_in_order()
    {
        var array = EquatableArray.From(Enumerable.Range(0, 5));
        var walked = new List<int>();
        foreach (var item in array)
            walked.Add(item);

        Assert.Equal([0, 1, 2, 3, 4], walked);
        Assert.Equal(walked, [.. (IEnumerable<int>)array]);
        Assert.Equal(array, (EquatableArray<int>)ImmutableArray.Create(0, 1, 2, 3, 4));
    }
}
