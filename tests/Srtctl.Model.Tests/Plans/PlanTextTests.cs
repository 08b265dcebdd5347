using Srtctl.Model.Plans;

namespace Srtctl.Model.Tests.Plans;

public class PlanTextTests
{
    private static readonly BoundAllocation Allocation = new()
    {
        JobId = "4242",
        RunDirectory = "/runs/4242",
        Agent = "/runs/4242/bin/agent",
        Nodes = [new("n0", "10.0.0.1"), new("n1", "10.0.0.2")],
    };

    [Fact]
    public void The_default_value_is_the_empty_text()
    {
        Assert.Equal<PlanText>("", default);
        Assert.True(default(PlanText).IsLiteral);
        Assert.Empty(default(PlanText).Parts);
        Assert.Equal(default(PlanText).GetHashCode(), ((PlanText)"").GetHashCode());
    }

    [Fact]
    public void Adjacent_literals_become_one_and_empty_ones_vanish()
    {
        var text = PlanText.From(Literal("a"), Literal(""), Literal("b"), TextPart.JobId, Literal(""));

        Assert.Equal([Literal("ab"), TextPart.JobId], text.Parts);
    }

    [Fact]
    public void Text_without_references_is_literal_however_it_was_built()
    {
        Assert.Equal("ab1", PlanText.Of($"a{"b"}{1}"));
        Assert.Equal("ab", PlanText.From(Literal("a"), Literal("b")));
        Assert.True(PlanText.Of($"{(PlanText)"x"}").IsLiteral);
    }

    [Fact]
    public void Interpolation_takes_strings_numbers_references_and_other_text()
    {
        var url = PlanText.Of($"http://{TextPart.Address(1)}:{8000}");

        Assert.Equal("http://10.0.0.2:8000/x", Allocation.Bind(PlanText.Of($"{url}{"/x"}")));
    }

    [Fact]
    public void Every_kind_of_reference_is_bound()
    {
        var text = PlanText.Of(
            $"{TextPart.Host(0)} {TextPart.Address(1)} {TextPart.JobId} {TextPart.RunDirectory} {TextPart.Agent} "
                + $"{TextPart.Secret("T")}");

        Assert.Equal(
            "n0 10.0.0.2 4242 /runs/4242 /runs/4242/bin/agent <T>", Allocation.Bind(text, static name => $"<{name}>"));
    }

    [Fact]
    public void Binding_for_people_hides_secrets() => Assert.Equal("***", Allocation.Bind(TextPart.Secret("HF_TOKEN")));

    [Fact]
    public void Text_prints_its_references_in_angle_brackets() =>
        Assert.Equal(
            "<node2>/<node0 address> <secret T>", PlanText
                .Of($"{TextPart.Host(2)}/{TextPart.Address(0)} {TextPart.Secret("T")}").ToString());

    [Fact]
    public void References_to_different_things_differ()
    {
        PlanText[] texts =
        [
            TextPart.Host(0), TextPart.Host(1), TextPart
                .Address(0), TextPart.JobId, TextPart.RunDirectory, TextPart.Agent,
            TextPart.Secret("A"), TextPart.Secret("B"), "", "<job id>",
        ];

        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.True(PlanText.Of($"a{TextPart.JobId}") == PlanText.Of($"{"a"}{TextPart.JobId}"));
    }

    private static TextPart Literal(string text) => new(TextPartKind.Literal, text);
}
