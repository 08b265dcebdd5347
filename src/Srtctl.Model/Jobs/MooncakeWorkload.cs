namespace Srtctl.Model.Jobs;

/// <summary>A published trace of a serving system.</summary>
public enum MooncakeWorkload
{
    /// <summary>Requests of the first trace that the Mooncake authors published.</summary>
    Mooncake,

    /// <summary>Conversations.</summary>
    Conversation,

    /// <summary>A mixture made from public data sets.</summary>
    Synthetic,

    /// <summary>Agents that call tools.</summary>
    ToolAgent,
}
