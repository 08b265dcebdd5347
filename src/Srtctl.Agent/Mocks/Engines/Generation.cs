using System.Threading.Channels;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>One answer in the making; each item of <see cref="Tokens"/> is the index of a finished token.</summary>
internal sealed class Generation(int promptTokens, int outputTokens, CancellationToken cancellation)
{
    private readonly Channel<int> _tokens = Channel.CreateUnbounded<int>(
        new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });

    public int PromptTokens => promptTokens;

    public int Generated { get; private set; }

    public ChannelReader<int> Tokens => _tokens.Reader;

    public bool Abandoned => cancellation.IsCancellationRequested;

    /// <summary>Adds a token; true when it was the last.</summary>
    public bool Advance()
    {
        _tokens.Writer.TryWrite(Generated++);
        if (Generated < outputTokens)
            return false;
        _tokens.Writer.TryComplete();
        return true;
    }
}
