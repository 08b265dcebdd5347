using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

public class NginxFactsTests
{
    [Fact]
    public void Settings_are_known_by_their_blocks_and_comments_say_nothing()
    {
        var facts = new LaunchFacts();

        NginxFacts.Add(facts, "f", """
            worker_processes auto; # it's { not } a block
            http {
                map $http_x $name { default $http_x; "" $request_id; }
                upstream some_name { hash $name consistent; server 10.0.0.11:8180; server 10.0.0.12:8180; keepalive 512; }
                server { listen 8000; location / { proxy_pass http://some_name; proxy_set_header Connection ""; } }
            }
            """);

        Assert.Equal(
        [
            ("worker_processes", "auto"), ("http/map/default", "$http_x"), ("http/map/", "$request_id"),
            ("http/upstream/hash", "<key> consistent"), ("http/upstream/server", "10.0.0.11:8180"),
            ("http/upstream/server#2", "10.0.0.12:8180"), ("http/upstream/keepalive", "512"),
            ("http/server/listen", "8000"), ("http/server/location/proxy_pass", "http://<upstream>"),
            ("http/server/location/proxy_set_header", "Connection "),
        ], facts.About("f", Aspect.Entry));
    }
}
