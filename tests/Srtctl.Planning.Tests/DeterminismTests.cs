using Srtctl.Model.Plans;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning.Tests;

public class DeterminismTests
{
    [Fact]
    public void The_same_request_gives_the_same_bytes_every_time()
    {
        var texts = Enumerable.Range(0, 5).AsParallel()
            .Select(static _ => PlanRenderer.Render(SampleJobs.Disaggregated.Plan(), "/runs", TemplateSet.BuiltIn))
            .ToArray();

        Assert.All(texts, text => Assert.Equal(texts[0].ToList(), text.ToList()));
    }

    [Fact]
    public void A_plan_survives_its_file()
    {
        var plan = SampleJobs.Disaggregated.Plan();

        Assert.Equal(plan, PlanJson.Read(PlanJson.Write(plan)));
    }

    [Fact]
    public void Rendering_gives_a_reviewer_every_file()
    {
        var files = PlanRenderer.Render(SampleJobs.Disaggregated.Plan(), "/runs", TemplateSet.BuiltIn);

        Assert.Equal(["sbatch_script.sh", "plan.json", "commands.sh", "files/logs/nginx.conf"], files.Keys);
    }
}
