namespace Srtctl.Analysis.Patterns;

/// <summary>What follows the label of an item.</summary>
internal enum ItemKind
{
    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary><c>True</c> or <c>False</c>.</summary>
    Flag,

    /// <summary>A data-parallel rank.</summary>
    DpRank,

    /// <summary>A tensor-parallel rank.</summary>
    TpRank,

    /// <summary><c>2025-04-28 09:56:44</c>, which replaces the header's time.</summary>
    Time,

    /// <summary>A word or number that nobody asks for.</summary>
    Ignored,

    /// <summary>Several of them.</summary>
    IgnoredList,

    /// <summary>Nothing: the next item follows at once, and a closing brace ends the group.</summary>
    Open,
}
