using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

public class LauncherFactsTests
{
    private const string Words =
        "srun --jobid 4242 --overlap --mpi pmix --cpu-bind=verbose,none --nodes 1 --nodelist node0 --container-image i "
        + "--no-container-entrypoint --container-mounts /a:/b:ro,/c:/d --exclusive --mem=0 --export=ALL,A=1 bash -c text";

    [Fact]
    public void Both_forms_of_an_option_say_the_same()
    {
        var facts = new LaunchFacts();

        var rest = LauncherFacts.Add(facts, "p", Words.Split(' '));

        Assert.Equal("bash -c text", string.Join(' ', rest));
        Assert.Equal(
            "jobid=4242 overlap= mpi=pmix cpu-bind=verbose,none nodes=1 nodelist=node0 no-container-entrypoint= exclusive= mem=0 export=ALL,A=1",
            string.Join(' ', facts.About("p", Aspect.Launcher).Select(static option => $"{option.Key}={option.Value}")));
    }

    [Fact]
    public void Image_and_mounts_are_facts_of_their_own()
    {
        var facts = new LaunchFacts();

        LauncherFacts.Add(facts, "p", Words.Split(' '));

        Assert.Equal("i", facts["p", Aspect.Image]);
        Assert.Equal([("/b", "/a:ro"), ("/d", "/c")], facts.About("p", Aspect.Mount));
    }
}
