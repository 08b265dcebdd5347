using Srtctl.Analysis.Causes.Tables;

namespace Srtctl.Analysis.Causes;

/// <summary>
/// All known failures. A line is of the first kind that knows it: causes come before symptoms, and in a precedence the
/// special ones before the general ones.
/// </summary>
internal static class Signatures
{
    /// <summary>In the order in which a line is compared with them.</summary>
    public static Signature[] All { get; } =
    [
        .. ((Signature[])
        [
            .. MemorySignatures.All,
            .. SchedulerSignatures.All,
            .. HardwareSignatures.All,
            .. ContainerSignatures.All,
            .. ConfigurationSignatures.All,
            .. ModelSignatures.All,
            .. ServiceSignatures.All,
            .. TransferSignatures.All,
            .. CommunicationSignatures.All,
            .. FileSignatures.All,
            .. ProgramSignatures.All,
        ]).OrderBy(static signature => signature.Precedence),
    ];

    /// <summary>The kind of a line; null when none knows it.</summary>
    public static Signature? Of(string line) => Array.Find(All, signature => signature.Matches(line));

    /// <summary>The signature of a name.</summary>
    public static Signature Named(string name) => Array.Find(All, signature => signature.Name == name)
        ?? throw new ArgumentException($"There is no signature '{name}'.", nameof(name));
}
