namespace Srtctl.Analysis.Nodes;

/// <summary>What is known about the fields themselves.</summary>
public static class BatchFields
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)BatchField.DeviceStepMs + 1;

    /// <summary>Every field.</summary>
    public static IReadOnlyList<BatchField> All { get; } = Enum.GetValues<BatchField>();

    /// <summary>True for whole numbers.</summary>
    public static bool IsInteger(this BatchField field) => field <= BatchField.Graph;
}
