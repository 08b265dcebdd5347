using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Runtime.Tests.Recipes;

public sealed class RecipeFilesTests : IDisposable
{
    private const string Small = """
        name: small
        model: {path: /models/small, container: image:1, precision: bf16}
        resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
        """;

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Jobs_of_one_name_in_several_files_are_numbered()
    {
        foreach (var folder in (string[])["a", "b", "c"])
            _directory.Write($"{folder}/small.yaml", Small);

        var loaded = Load(_directory.Path);

        Assert.Equal(["small", "small-2", "small-3"], loaded.Points.Select(static point => point.Job.Name));
        Assert.All(
            loaded.Diagnostics, static finding => Assert.Equal(("SRT1437", Severity.Warning), (finding.Code, finding.Severity)));
        Assert.Equal(2, loaded.Diagnostics.Count);
    }

    [Fact]
    public void A_cluster_file_in_a_directory_is_no_recipe()
    {
        _directory.Write("small.yaml", Small);
        _directory.Write("srtslurm.yaml", "cluster: x\n");

        Assert.Equal("small", Assert.Single(Load(_directory.Path).Points).Job.Name);
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused()
    {
        File.WriteAllBytes(Path.Combine(_directory.Path, "x.yaml"), [0x6e, 0x80, 0x81]);

        Assert.Equal("SRT1436", Assert.Single(Load(Path.Combine(_directory.Path, "x.yaml")).Diagnostics).Code);
    }

    [Fact]
    public void What_does_not_exist_is_said()
        => Assert.Equal("SRT1435", Assert.Single(Load("/nowhere/x.yaml").Diagnostics).Code);

    private static LoadedJobs Load(string word) => RecipeFiles.Load([word], [], static () => Stream.Null);
}
