using Srtctl.Agent.Mocks;
using Srtctl.Agent.Mocks.Infrastructure;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class NginxSettingsTests
{
    [Fact]
    public void The_listen_port_and_every_upstream_server_are_read()
    {
        var settings = NginxSettings.Parse("""
            http {
              upstream frontends { # server 9.9.9.9:1;
                server 10.0.0.1:8180 max_fails=0;
                server node-2.local:8180;
                keepalive 512;
              }
              server {
                listen 8000;
                location / { proxy_pass http://frontends; }
              }
            }
            """);

        Assert.Equal(("", 8000), (settings.Host, settings.Port));
        Assert.Equal([("10.0.0.1", 8180), ("node-2.local", 8180)], settings.Upstreams);
    }

    [Theory]
    [InlineData("server { listen 80; }")]
    [InlineData("upstream a { server b:1; }")]
    [InlineData("listen 99999; server b:1;")]
    public void An_incomplete_configuration_is_refused(string text)
    {
        Assert.Throws<MockFailureException>(() => NginxSettings.Parse(text));
    }
}
