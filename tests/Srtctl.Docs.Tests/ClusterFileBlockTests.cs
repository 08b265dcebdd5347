using Srtctl.Docs.Tests.Pages;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Docs.Tests;

public sealed class ClusterFileBlockTests
{
    public static TheoryData<string> Blocks => [.. Files().Select(static block => block.Place)];

    private static IEnumerable<FencedBlock> Files() =>
        Page.Read("docs/cluster.md").Blocks.Where(static block => block.Language == "yaml");

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_cluster_file_in_a_page_is_read_without_a_finding(string place)
    {
        var block = Files().Single(block => block.Place == place);
        using var jobs = new CopiedJobs();
        var path = jobs.Add("srtslurm.yaml", block.Text);

        var file = ClusterFile.Load(new ClusterFileSearch(path, Path.GetDirectoryName(path) ?? "", static _ => "/set"));

        Assert.Empty(file.Diagnostics.Select(static finding => $"{finding}"));
    }
}
