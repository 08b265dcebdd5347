namespace Srtctl.Duckdb.Native;

/// <summary>A column of a query's result.</summary>
/// <param name="Name">Its name, which another column may have too.</param>
/// <param name="Type">DuckDB's number of its type.</param>
internal sealed record StatementColumn(string Name, int Type)
{
    private const int Boolean = 1;
    private const int Decimal = 19;
    private const int Double = 11;
    private const int TinyInteger = 2;

    // 128-bit numbers stand apart from the others in DuckDB's enumeration.
    private static readonly int[] WideIntegers = [16, 32];

    /// <summary>True for true and false.</summary>
    public bool IsBoolean => Type == Boolean;

    /// <summary>True for numbers of any kind.</summary>
    public bool IsNumber => Type is (>= TinyInteger and <= Double) or Decimal || WideIntegers.Contains(Type);
}
