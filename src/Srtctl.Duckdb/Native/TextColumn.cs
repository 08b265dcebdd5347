namespace Srtctl.Duckdb.Native;

/// <summary>Texts of a chunk: each a length with a short text itself, or with an address.</summary>
internal readonly unsafe ref struct TextColumn(byte* texts)
{
    private const int Size = 16;
    private const int LongestInline = 12;

    private readonly byte* _texts = texts;

    /// <summary>The bytes of a text that is not null.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        get
        {
            var text = _texts + (row * Size);
            var length = *(int*)text;
            return new(length <= LongestInline ? text + sizeof(int) : *(byte**)(text + (Size / 2)), length);
        }
    }
}
