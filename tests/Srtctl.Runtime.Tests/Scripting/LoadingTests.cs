namespace Srtctl.Runtime.Tests.Scripting;

public sealed class LoadingTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_last_value_of_a_script_is_its_job()
    {
        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("one") + "job");

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("one", Assert.Single(loaded.Points).Job.Name);
        Assert.Null(loaded.SweepName);
    }

    [Fact]
    public async Task A_script_hands_its_job_to_the_session()
    {
        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("one") + """
            ScriptSession.Current.HandOver(LoadedJobs.Of(job));
            return 0;
            """);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("one", Assert.Single(loaded.Points).Job.Name);
    }

    [Fact]
    public async Task A_sweep_keeps_its_name_and_points()
    {
        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("base") + """
            Sweep.Of(job).Grid("n", new[] { 1, 2 }, (job, n) => job with { Container = $"image{n}" })
            """);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("base", loaded.SweepName);
        Assert.Equal(["image1", "image2"], loaded.Points.Select(point => point.Job.Container));
    }

    [Fact]
    public async Task A_query_over_jobs_is_a_sweep_named_for_the_script()
    {
        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("base") + "new[] { \"a\", \"b\" }.Select(Named)");

        Assert.Equal("job", loaded.SweepName);
        Assert.Equal(["a", "b"], loaded.Points.Select(point => point.Job.Name));
    }

    [Fact]
    public async Task Arguments_reach_the_script()
    {
        var script = _folder.Write("job.csx", ScriptFolder.JobNamed("base") + "Named(Args[1])");

        var loaded = await _folder.LoadAsync(script, "x", "$(named) 'by' args");

        Assert.Equal("$(named) 'by' args", Assert.Single(loaded.Points).Job.Name);
    }

    [Fact]
    public async Task Loaded_files_resolve_from_the_file_that_loads_them_and_are_listed()
    {
        var inner = _folder.Write("shared/deep/inner.csx", ScriptFolder.JobNamed("inner"));
        var outer = _folder.Write("shared/outer.csx", "#load \"deep/inner.csx\"\n");
        var script = _folder.Write("Größe \"5\".csx", "/* first\n */ // then\n#load \"shared/outer.csx\"\njob");

        var loaded = await _folder.LoadAsync(script);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("inner", Assert.Single(loaded.Points).Job.Name);
        Assert.Equal([script, outer, inner], loaded.SourceFiles);
    }

    [Fact]
    public async Task Our_own_packages_and_assemblies_are_the_running_ones()
    {
        var model = typeof(Model.Jobs.Job).Assembly.Location;
        var loaded = await _folder.LoadTextAsync(
            $"#r \"nuget: Srtctl.Model, 0.0.1\"\n#r \"{model}\"\n" + ScriptFolder.JobNamed("one") + "job");

        Assert.Empty(loaded.Diagnostics);
        Assert.Single(loaded.Points);
    }

    [Fact]
    public async Task An_assembly_beside_the_script_can_be_used()
    {
        File.Copy(typeof(Xunit.Assert).Assembly.Location, Path.Combine(_folder.Root, "beside.dll"));
        var loaded = await _folder.LoadTextAsync(
            "#r \"beside.dll\"\n" + ScriptFolder.JobNamed("one") + "Xunit.Assert.True(true);\njob");

        Assert.Empty(loaded.Diagnostics);
        Assert.Single(loaded.Points);
    }
}
