namespace Srtctl.Model.Plans;

/// <summary>One piece of <see cref="PlanText"/>.</summary>
/// <param name="Kind">What the piece stands for.</param>
/// <param name="Value">The text of a literal or the variable name of a secret; otherwise empty.</param>
/// <param name="Slot">Index into <see cref="LaunchPlan.Nodes"/> for node references; otherwise 0.</param>
public readonly record struct TextPart(TextPartKind Kind, string Value = "", int Slot = 0)
{
    /// <summary>The job ID.</summary>
    public static TextPart JobId { get; } = new(TextPartKind.JobId);

    /// <summary>The run directory.</summary>
    public static TextPart RunDirectory { get; } = new(TextPartKind.RunDirectory);

    /// <summary>The agent executable.</summary>
    public static TextPart Agent { get; } = new(TextPartKind.Agent);

    /// <summary>The host name of the node in <paramref name="slot"/>.</summary>
    public static TextPart Host(int slot) => new(TextPartKind.NodeHost, "", slot);

    /// <summary>The address of the node in <paramref name="slot"/>.</summary>
    public static TextPart Address(int slot) => new(TextPartKind.NodeAddress, "", slot);

    /// <summary>The value of environment variable <paramref name="name"/> where the agent runs.</summary>
    public static TextPart Secret(string name) => new(TextPartKind.Secret, name);
}
