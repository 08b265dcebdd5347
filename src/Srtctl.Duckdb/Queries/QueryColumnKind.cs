namespace Srtctl.Duckdb.Queries;

/// <summary>What the values of a column are, as far as JSON and tables care.</summary>
public enum QueryColumnKind
{
    /// <summary>Text, times, and everything else.</summary>
    Text,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean,
}
