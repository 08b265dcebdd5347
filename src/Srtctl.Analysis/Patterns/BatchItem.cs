using System.Text;
using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Patterns;

/// <summary>One <c>label value</c> pair of a batch line.</summary>
internal sealed record BatchItem(string Label, ItemKind Kind)
{
    private readonly byte[] _label = Encoding.UTF8.GetBytes(Label);
    private readonly byte[] _suffix = [];

    /// <summary>Where the value goes.</summary>
    public BatchField Field { get; init; }

    /// <summary>Powers of ten between the printed unit and the record's.</summary>
    public int Shift { get; init; }

    /// <summary>What must follow the number.</summary>
    public string Suffix { init => _suffix = Encoding.UTF8.GetBytes(value); }

    public byte[] LabelBytes => _label;

    public byte[] SuffixBytes => _suffix;

    public static BatchItem Count(string label, BatchField field, string suffix = "") =>
        new(label, ItemKind.Integer) { Field = field, Suffix = suffix };

    public static BatchItem Number(string label, BatchField field, string suffix = "", int shift = 0) =>
        new(label, ItemKind.Decimal) { Field = field, Suffix = suffix, Shift = shift };

    public static BatchItem Percent(string label, BatchField field) => Number(label, field, "%", -2);

    public static BatchItem Flag(string label, BatchField field) => new(label, ItemKind.Flag) { Field = field };

    public static BatchItem Ignored(string label) => new(label, ItemKind.Ignored);
}
