namespace Srtctl.Recipes.Tests;

public sealed class ObservabilityTests
{
    [Fact]
    public void Traces_go_where_the_recipe_says() => Assert.Equal(
        "http://collector:4317",
        Recipe.Job(Recipe.With("observability: {enable_otel: true, otel_endpoint: 'http://collector:4317'}")).Tracing?.Endpoint);

    [Theory]
    [InlineData("{enabled: true}", "SRT1413 r.yaml(5,12)")]
    [InlineData("{enabled: true, dcgm_exporter: {container_image: '', port: 9400}}", "SRT1411 r.yaml(5,61)")]
    [InlineData("{enabled: true, dcgm_exporter: {container_image: i, port: 0}}", "SRT1411 r.yaml(5,70)")]
    [InlineData("{storage_subdir: ../x}", "SRT1411 r.yaml(5,29)")]
    [InlineData("{request_timeout_seconds: 0}", "SRT1411 r.yaml(5,38)")]
    [InlineData("{default_frequency: 5}", "SRT1411 r.yaml(5,32)")]
    [InlineData("{collector_join_timeout_seconds: 10}", "SRT1411 r.yaml(5,45)")]
    public void Telemetry_that_could_not_work_is_refused(string telemetry, string expected) =>
        Assert.Equal(expected, Recipe.Found(Recipe.With($"telemetry: {telemetry}")).First());

    [Theory]
    [InlineData("{tachometer: {enabled: true}}", "SRT1416")]
    [InlineData("{enabled: true, tachometer: {enabled: true, sync_interval_secs: -1}}", "SRT1411")]
    public void A_scraper_that_could_not_work_is_refused(string observability, string code) =>
        Assert.StartsWith(code, Recipe.Found(Recipe.With($"observability: {observability}")).First());

    [Fact]
    public void Two_exporters_for_one_thing_are_refused()
    {
        const string Exporter = "dcgm_exporter: {container_image: i, port: 9400}";

        Assert.StartsWith("SRT1416", Recipe.Found(Recipe.With(
            $"telemetry: {{enabled: true, {Exporter}}}\nobservability: {{enabled: true, tachometer: {{{Exporter}}}}}")).First());
    }
}
