using Srtctl.Report.Loading;
using Srtctl.Testing;

namespace Srtctl.Report.Tests.Loading;

public sealed class RunChoiceTests : IDisposable
{
    private readonly TemporaryDirectory _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void A_run_is_found_by_its_id_by_its_path_and_in_its_directory_and_comes_once()
    {
        var directory = MadeRun.Write(_runs.Path, "101", records: 0);

        var choice = RunChoice.Of(["101", directory, _runs.Path], _runs.Path);

        Assert.Equal([directory], choice.Runs.Select(static run => run.Metadata.Path));
    }

    [Fact]
    public void A_word_that_names_nothing_is_answered_with_a_near_one()
    {
        MadeRun.Write(_runs.Path, "4459", records: 0);

        var problem = Assert.Single(RunChoice.Of(["4495"], _runs.Path).Problems);

        Assert.Equal("SRT4300", problem.Code);
        Assert.Contains("4459", problem.Remedy);
    }

    [Fact]
    public void A_directory_in_which_nothing_can_be_shown_says_why()
    {
        Directory.CreateDirectory(_runs.In("17"));

        var problem = Assert.Single(RunChoice.Of([_runs.Path], _runs.Path).Problems);

        Assert.Equal("SRT4301", problem.Code);
        Assert.Contains("17: it has no metadata file", problem.Message);
    }
}
