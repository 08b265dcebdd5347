namespace Srtctl.Generators.Catalogs;

/// <summary>Every key of the catalog format, per object.</summary>
internal static class CatalogKeys
{
    public const string Format = "srtctl-catalog/1";

    public static readonly string[] Document =
        ["$schema", "format", "catalog", "program", "record", "base", "summary", "versions", "flags"];

    public static readonly string[] Version = ["version", "repository", "ref", "commit", "date", "confidence"];

    public static readonly string[] Flag =
    [
        "flag", "property", "aliases", "negative", "negativeAliases", "type", "item", "enum", "choices", "also", "sizes", "default",
        "rendering", "owner", "group", "unit", "summary", "deprecated", "replacement", "since", "until", "hidden",
    ];

    public static readonly string[] BaseRecords = ["EngineOptions", "WorkerOptions", "FrontendOptions"];

    /// <summary>Members that every option record has, so no flag may take their names.</summary>
    public static readonly string[] ReservedProperties =
    [
        "Catalog", "Extra", "Values", "ToArguments", "Bind", "Setting", "Settings", "ToString", "Equals",
        "GetHashCode", "GetType", "PrintMembers", "EqualityContract", "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];
}
