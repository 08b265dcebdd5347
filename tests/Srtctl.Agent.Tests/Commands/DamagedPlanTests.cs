using Srtctl.Agent.Tests.Support;
using Srtctl.Model.Plans;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Commands;

public sealed class DamagedPlanTests
{
    private static readonly string Good = PlanJson.Write(Of(Workers(Service("w", "sleep"))));

    public static TheoryData<string> Damages => new()
    {
        "",
        "null",
        Good[..(Good.Length / 2)],
        Good.Replace("\"schema\": 1", "\"schema\": 2"),
        Good.Replace("\"schema\": 1", "\"schema\": \"one\""),
        Good.Replace("\"schema\": 1", "\"schema\": 1, \"surprise\": true"),
        PlanJson.Write(Of(Workers(Service("w", "sleep"), Service("w", "sleep")))),
        PlanJson.Write(Of(Workers(Service("w", "sleep") with { Nodes = [3] }))),
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_plan_is_refused_with_its_place(string plan)
    {
        var directory = Rehearsal.NewDirectory();
        await File.WriteAllTextAsync(directory.Plan, plan);
        using var run = Rehearsal.StartAgent(directory, "run", directory.Path);

        var end = await run.EndAsync();

        Assert.Equal(2, end.ExitCode);
        Assert.Matches(@"SRT3001 plan at \$", end.Errors);
        Assert.DoesNotContain("   at ", end.Errors);
    }
}
