using Srtctl.Agent.Commands;
using Srtctl.Agent.Tests.Support;
using Srtctl.Model.Plans;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Commands;

public sealed class MutatedPlanTests
{
    private const int Mutations = 2_000;

    private static readonly byte[] Bytes = "{}[]\",:0-9eE\\\0\x7fnull"u8.ToArray();

    [Fact]
    public void Whatever_bytes_change_a_plan_is_read_or_refused_with_a_sentence()
    {
        var good = System.Text.Encoding.UTF8.GetBytes(PlanJson.Write(Of(Workers(Service("w", "sleep")))));
        var directory = Rehearsal.NewDirectory();
        var random = new Random(7);
        var refused = 0;
        for (var round = 0; round < Mutations; round++)
        {
            var bytes = good.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
                bytes[random.Next(bytes.Length)] = Bytes[random.Next(Bytes.Length)];
            File.WriteAllBytes(directory.Plan, bytes);
            if (Record.Exception(() => PlanFile.Read(directory)) is not { } exception)
                continue;
            Assert.IsType<UsageException>(exception);
            refused++;
        }

        Assert.True(refused > Mutations / 2);
        Directory.Delete(directory.Path, recursive: true);
    }
}
