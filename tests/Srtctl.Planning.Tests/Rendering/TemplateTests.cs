using Srtctl.Model.Plans;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning.Tests.Rendering;

public class TemplateTests
{
    private static readonly TemplateSlots Slots = new TemplateSlots()
        .Word("word", "it's").Safe("safe", PlanText.Of($"a b {TextPart.JobId}"));

    [Fact]
    public void A_word_is_quoted_and_safe_text_is_not() =>
        Assert.Equal(PlanText.Of($"x 'it'\\''s' y a b {TextPart.JobId}\n"), Render("x {{ word }} y {{safe}}\n"));

    [Theory]
    [InlineData("{{ word }} {{ safe }} {{ other }}", "slot 'other' is not known; known: safe, word")]
    [InlineData("{{ word }}", "slot 'safe' is missing")]
    [InlineData("{{ word }} {{ safe }} {{ if x }}", "'{{' begins no slot; a slot is {{ name }}")]
    public void A_template_that_does_not_fit_says_why(string text, string found)
    {
        var error = Assert.Throws<TemplateException>(() => Render(text));

        Assert.Equal(("nats.conf", found), (error.Template, error.Found));
    }

    [Theory]
    [InlineData("nginx.conf", "{{ servers }}")]
    [InlineData("sbatch_script.sh", "{{ directives }} {{ output_directory }} {{ more }}")]
    [InlineData("commands.sh", "nothing")]
    [InlineData("sbatch.sh", "{{ directives }}")]
    public void A_sites_template_is_checked_when_a_job_is_planned(string name, string text)
    {
        var result = Planner.Plan(
            new PlanRequest { Job = SampleJobs.Disaggregated, Templates = new(new() { [name] = text }) });

        Assert.Null(result.Plan);
        Assert.Equal(
            ("SRT1301", $"templates/{name}"), (result.Diagnostics.Single().Code, result.Diagnostics.Single().Place));
    }

    [Fact]
    public void A_sites_template_takes_the_place_of_the_built_in_one()
    {
        var templates = new TemplateSet(
            new() { ["sbatch_script.sh"] = "{{ output_directory }}\n{{ directives }}\n# ours\n" });
        var plan = new PlanRequest { Job = SampleJobs.Disaggregated, Templates = templates }.Plan();

        Assert.EndsWith("\n# ours\n", BatchScript.Of(plan, "/runs", templates));
    }

    private static PlanText Render(string text) =>
        new TemplateSet(new() { ["nats.conf"] = text }).Render("nats.conf", Slots);
}
