using Srtctl.Analysis.Causes;

namespace Srtctl.Analysis.Tests.Causes;

/// <summary>A failing run for every signature: ordinary lines, then the example at the end of a worker's log.</summary>
public sealed class EveryFailureTests
{
    public static TheoryData<string, string> Causes => Rows(static signature => signature.Precedence != Precedence.Consequence);

    public static TheoryData<string, string> Consequences =>
        Rows(static signature => signature.Precedence == Precedence.Consequence);

    [Theory, MemberData(nameof(Causes))]
    public void A_failure_is_named_with_its_line(string name, string example)
    {
        using var run = Run(example);

        var cause = run.Explain().Cause;

        Assert.Equal((name, 4L), (cause?.Name, cause?.Line?.Number));
    }

    [Theory, MemberData(nameof(Causes))]
    public void A_failure_at_the_start_that_a_program_survives_for_hours_is_not_taken_for_the_cause_if_often_harmless(
        string name, string example)
    {
        using var run = new FailingRun()
            .Log("node1_decode_w0.out",
                ["@1 loading", example, .. Enumerable.Range(2, 1000).Select(static second => $"@{second * 10} Decode batch")])
            .Log("sweep_4711.log", "@0 start", "@10021 [ERROR] Sweep failed");

        Assert.Equal(Signatures.Named(name).IsOftenHarmless, run.Explain().Cause is null);
    }

    [Theory, MemberData(nameof(Consequences))]
    public void A_consequence_alone_explains_nothing(string name, string example)
    {
        using var run = Run(example);

        var explanation = run.Explain();

        Assert.Null(explanation.Cause);
        Assert.Contains(explanation.Followed, followed => followed.Name == name);
    }

    private static FailingRun Run(string example) => new FailingRun()
        .Log("node1_decode_w0.out", "@1 loading", "@5 Decode batch, #running-req: 4", "@9 Prefill batch", example, "@11 bye")
        .Log("node1_frontend_0.out", "@1 INFO listening", "@12 INFO idle")
        .Log("sweep_4711.log", "@0 start", "@3600 Sweep failed");

    private static TheoryData<string, string> Rows(Predicate<Signature> wanted)
    {
        var rows = new TheoryData<string, string>();
        foreach (var signature in Signatures.All.Where(signature => wanted(signature)))
            rows.Add(signature.Name, signature.Examples[0]);
        return rows;
    }
}
