using Srtctl.Agent.Staging;

namespace Srtctl.Agent.Tests.Staging;

public sealed class ModelCopyTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("srtctl-stage-").FullName;

    private string Source => Path.Combine(_root, "model");

    private string Target => Path.Combine(_root, "disk", "model");

    public ModelCopyTests()
    {
        Directory.CreateDirectory(Path.Combine(Source, "sub"));
        File.WriteAllText(Path.Combine(Source, "config.json"), "{}");
        File.WriteAllBytes(Path.Combine(Source, "sub", "weights"), new byte[100_000]);
        File.CreateSymbolicLink(Path.Combine(Source, "linked"), Path.Combine(Source, "sub", "weights"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_copy_has_every_file_and_links_become_files()
    {
        var copied = await ModelCopy.MakeAsync(Source, Target, default);

        Assert.Equal(new CopiedFiles(3, 200_002), copied);
        Assert.Equal("{}", File.ReadAllText(Path.Combine(Target, "config.json")));
        Assert.Null(new FileInfo(Path.Combine(Target, "linked")).LinkTarget);
        Assert.Equal(100_000, new FileInfo(Path.Combine(Target, "linked")).Length);
        Assert.Empty(Directory.GetFiles(_root, "*.partial", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_is_there_already_is_not_copied_again()
    {
        await ModelCopy.MakeAsync(Source, Target, default);

        Assert.Equal(new CopiedFiles(0, 0), await ModelCopy.MakeAsync(Source, Target, default));
    }

    [Fact]
    public async Task A_file_cut_short_is_copied_again()
    {
        await ModelCopy.MakeAsync(Source, Target, default);
        File.WriteAllText(Path.Combine(Target, "sub", "weights"), "torn");

        Assert.Equal(new CopiedFiles(1, 100_000), await ModelCopy.MakeAsync(Source, Target, default));
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_told()
    {
        var failure = await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => ModelCopy.MakeAsync(Path.Combine(_root, "none"), Target, default));

        Assert.Contains("none", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_copies_at_once_end_well()
    {
        await Task.WhenAll(
            ModelCopy.MakeAsync(Source, Target, default), ModelCopy.MakeAsync(Source, Target, default));

        Assert.Equal(new CopiedFiles(0, 0), await ModelCopy.MakeAsync(Source, Target, default));
    }
}
