using System.Text.Json;
using Srtctl.Agent.Fingerprints;
using Srtctl.Model.Jobs;

namespace Srtctl.Agent.Tests.Fingerprints;

public sealed class IdentityCheckTests
{
    private const string Print = """
        {"model": {"hf_revision": "0123456789abcdef", "hf_repo": null, "model_id": "org/small"},
         "frameworks": {"sglang": "0.5.8"}}
        """;

    [Theory]
    [InlineData("0.5.8", "Confirmed")]
    [InlineData("0.5.7", "Different")]
    public void A_framework_is_the_one_that_is_installed(string version, string status) => Assert.Equal(
        status, One(new() { Frameworks = new() { ["sglang"] = version } }));

    [Fact]
    public void A_framework_that_is_not_there_is_different() => Assert.Equal(
        "Different", One(new() { Frameworks = new() { ["vllm"] = "0.11.0" } }));

    [Theory]
    [InlineData("0123456", "Confirmed")]
    [InlineData("abcdef0", "Different")]
    public void A_revision_may_be_the_beginning_of_a_commit(string revision, string status) =>
        Assert.Equal(status, One(new() { ModelRevision = revision }));

    [Fact]
    public void A_few_letters_of_a_commit_prove_nothing() =>
        Assert.Empty(IdentityCheck.Of(new() { ModelRevision = "012345" }, JsonDocument.Parse(Print).RootElement));

    [Fact]
    public void What_a_container_cannot_tell_is_declared() => Assert.Equal(
        ["Declared", "Declared"],
        Statuses(new() { ModelRepository = "org/small", ContainerImage = "lmsysorg/sglang:v0.5.8" }, "{}"));

    private static string One(Identity said) => Assert.Single(Statuses(said, Print));

    private static IEnumerable<string> Statuses(Identity said, string print) =>
        IdentityCheck.Of(said, JsonDocument.Parse(print).RootElement).Select(static finding => $"{finding.Status}");
}
