using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Testing;

namespace Srtctl.Planning.Tests.Rendering;

public class NginxConfigurationTests
{
    [Fact]
    public void The_configuration_names_every_frontend() =>
        Snapshot.Match(Configuration(new LoadBalancer()).ToString(), "conf");

    [Fact]
    public void A_request_without_session_has_a_key_of_its_own()
    {
        var text = Configuration(new LoadBalancer { SessionAffinityHeader = "X-Session-Id" }).ToString();

        Assert.Contains(
            "map $http_x_session_id $session_key { default $http_x_session_id; '' $request_id; }", text);
        Assert.Contains("hash $session_key consistent;", text);
    }

    public static TheoryData<LoadBalancer> Balancers =>
    [
        new LoadBalancer(),
        new LoadBalancer { SessionAffinityHeader = "X-Session-Id", RaiseFileLimit = true,
            KeepAlive = TimeSpan.FromMinutes(1) },
    ];

    [Theory]
    [MemberData(nameof(Balancers))]
    public async Task A_real_nginx_accepts_it_in_a_directory_with_spaces(LoadBalancer balancer)
    {
        using var directory = new TemporaryDirectory();
        var run = directory.In("a run");
        Directory.CreateDirectory(Path.Combine(run, "logs"));
        var text = new BoundAllocation
        {
            JobId = "1",
            RunDirectory = run,
            Agent = "agent",
            Nodes = [new("n1", "127.0.0.1"), new("n2", "127.0.0.2"), new("n3", "127.0.0.3")],
        }.Bind(Configuration(balancer));
        await File.WriteAllTextAsync(directory.In("nginx.conf"), text);

        await Bash.RunAsync("PATH=$PATH:/usr/sbin nginx -t -q -c \"$1\" -g 'daemon off;'", directory.In("nginx.conf"));
    }

    /// <summary>Without containers, so that the paths in it are this machine's.</summary>
    private static PlanText Configuration(LoadBalancer balancer) =>
        (SampleJobs.Disaggregated with { Frontend = new DynamoFrontend { LoadBalancer = balancer } })
        .Plan(new() { ContainerRuntime = Srtctl.Model.Clusters.ContainerRuntime.None })
        .Files.Single(static file => file.Path == "logs/nginx.conf").Content;
}
