using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Runtime.Submission;

namespace Srtctl.Runtime.Tests.Submission;

public sealed class MachineCheckTests : IDisposable
{
    private readonly TemporaryDirectory _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Everything_that_is_missing_is_reported_together()
    {
        var job = Plans.Job with
        {
            Model = Plans.Job.Model with { Path = "/nowhere/model" },
            Container = "/nowhere/image.sqsh",
            Mounts = [new("/nowhere/data", "/data")],
            Environment = new() { ["HF_TOKEN"] = EnvironmentValue.Secret("SRTCTL_TEST_NO_SUCH_SECRET") },
        };

        var findings = MachineChecks.Of(Plans.Of(job), _output.Path, static _ => null);

        Assert.Equal(
            ["SRT2001", "SRT2002", "SRT2007", "SRT2009", "SRT2010"],
            findings.Select(static finding => finding.Code).Distinct().Order());
    }

    [Fact]
    public void An_output_directory_that_cannot_be_made_is_an_error()
    {
        var file = _output.Write("file", "");

        var findings = MachineChecks.Of(Plans.Small, Path.Combine(file, "outputs"), static _ => null);

        Assert.Contains(findings, static finding => finding.Code == "SRT2005");
    }

    [Theory]
    [InlineData("50%")]
    [InlineData("back\\slash")]
    [InlineData("a,b")]
    [InlineData("a:b")]
    [InlineData("a\n#SBATCH --account=other")]
    public void An_output_directory_whose_name_means_something_to_slurm_is_an_error(string name)
    {
        var findings = MachineChecks.Of(Plans.Small, Path.Combine(_output.Path, name), static _ => null);

        Assert.Contains(findings, static finding => finding.Code == "SRT2018");
        Assert.False(Directory.Exists(Path.Combine(_output.Path, name)));
    }

    [Fact]
    public void A_machine_that_has_everything_is_not_complained_about()
    {
        _output.WriteProgram("bin/sbatch", "");

        var findings = MachineChecks.Of(Plans.Small, _output.Path, name => name == "PATH" ? _output.In("bin") : null);

        Assert.Empty(findings);
    }

    [Fact]
    public void Variables_in_paths_are_expanded()
    {
        var job = Plans.Job with
        {
            Model = Plans.Job.Model with { Path = "$DATA/model" },
            Container = "${SET}.sqsh",
            Mounts = [new("$DATA/${SET}", "/data"), new("$OTHER", "/other")],
        };

        var (expanded, findings) = PathVariables.Expand(
            job, static name => name switch { "DATA" => "/big", "SET" => "one", _ => null }, Severity.Error);

        Assert.Equal(("/big/model", "one.sqsh"), (expanded.Model.Path, expanded.Container));
        Assert.Equal(["/big/one", "$OTHER"], expanded.Mounts.Select(static mount => mount.Source));
        Assert.Equal("Mounts[1]", Assert.Single(findings).Place);
    }

    [Fact]
    public void A_setup_script_is_found_beside_the_job_before_the_sites()
    {
        var own = _output.Write("job/setup.sh", "");
        _output.Write("site/configs/setup.sh", "");
        var sites = _output.Write("site/configs/other.sh", "");

        Assert.Equal(own, SetupScriptFile.Find("setup.sh", [_output.In("job")], _output.In("site")).Path);
        Assert.Equal(sites, SetupScriptFile.Find("other.sh", [_output.In("job")], _output.In("site")).Path);
        Assert.Equal("SRT2003", SetupScriptFile.Find("none.sh", [_output.In("job")], null).Problem?.Code);
    }
}
