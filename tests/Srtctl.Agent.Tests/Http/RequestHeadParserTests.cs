using System.Text;
using Srtctl.Agent.Http;

namespace Srtctl.Agent.Tests.Http;

public sealed class RequestHeadParserTests
{
    [Fact]
    public void A_request_line_and_headers_are_read()
    {
        var request = Parse("POST /v1/completions?x=1 HTTP/1.1\r\nHost: a\r\nX-Thing:  two words ");

        Assert.Equal("POST", request.Method);
        Assert.Equal("/v1/completions", request.Path);
        Assert.Equal("two words", request.Header("x-thing"));
        Assert.True(request.KeepAlive);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nConnection: close", false)]
    [InlineData("GET / HTTP/1.0\r\nHost: a", false)]
    [InlineData("GET / HTTP/1.0\r\nConnection: keep-alive", true)]
    public void The_version_and_the_connection_header_decide_whether_a_connection_stays(string head, bool stays)
    {
        Assert.Equal(stays, Parse(head).KeepAlive);
    }

    [Theory]
    [InlineData("GET /", 400)]
    [InlineData("GET  / HTTP/1.1", 400)]
    [InlineData("G(T / HTTP/1.1", 400)]
    [InlineData("GET x HTTP/1.1", 400)]
    [InlineData("GET / HTTP/2.0", 505)]
    [InlineData("GET / HTTP/1.1\r\nno colon", 400)]
    [InlineData("GET / HTTP/1.1\r\n folded: x", 400)]
    public void A_broken_head_is_refused_with_a_status(string head, int status)
    {
        Assert.Equal(status, Assert.Throws<BadRequestException>(() => Parse(head)).Status);
    }

    private static HttpRequest Parse(string head) => RequestHeadParser.Parse(Encoding.ASCII.GetBytes(head));
}
