namespace Srtctl.Agent.Http;

/// <summary>A request that breaks HTTP/1.1; the connection is answered with <see cref="Status"/> and closed.</summary>
internal sealed class BadRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
