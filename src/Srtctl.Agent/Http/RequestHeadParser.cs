using System.Buffers;
using System.Text;

namespace Srtctl.Agent.Http;

/// <summary>Turns the bytes before the empty line of a request into a request without body.</summary>
internal static class RequestHeadParser
{
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static HttpRequest Parse(ReadOnlySpan<byte> head)
    {
        var lines = Encoding.Latin1.GetString(head).Split("\r\n");
        var parts = lines[0].Split(' ');
        if (parts.Length != 3 || !IsToken(parts[0]) || parts[1].Length == 0)
            throw new BadRequestException(400, "the request line is not \"METHOD TARGET VERSION\"");
        if (parts[2] is not ("HTTP/1.1" or "HTTP/1.0"))
            throw new BadRequestException(505, "only HTTP/1.0 and HTTP/1.1 are spoken here");
        if (parts[1][0] is not ('/' or '*'))
            throw new BadRequestException(400, "the target does not begin with /");
        var headers = ParseHeaders(lines.AsSpan(1));
        return new HttpRequest
        {
            Method = parts[0],
            Target = parts[1],
            Headers = headers,
            KeepAlive = StaysOpen(parts[2], headers),
        };
    }

    private static List<KeyValuePair<string, string>> ParseHeaders(ReadOnlySpan<string> lines)
    {
        var headers = new List<KeyValuePair<string, string>>(lines.Length);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':');
            if (colon <= 0 || !IsToken(line.AsSpan(0, colon)))
                throw new BadRequestException(400, "a header line is not \"Name: value\"");
            headers.Add(new(line[..colon], line[(colon + 1)..].Trim(' ', '\t')));
        }

        return headers;
    }

    private static bool StaysOpen(string version, List<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            if (!name.Equals("Connection", StringComparison.OrdinalIgnoreCase))
                continue;
            if (value.Contains("close", StringComparison.OrdinalIgnoreCase))
                return false;
            if (value.Contains("keep-alive", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return version == "HTTP/1.1";
    }

    private static bool IsToken(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(TokenCharacters);
}
