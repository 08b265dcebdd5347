namespace Srtctl.Generators.Catalogs;

/// <summary>Every key of the catalog format, per object.</summary>
internal static class CatalogKeys
{
    public const string Format = "srtctl-catalog/1";

    public static readonly string[] Document =
        ["$schema", "format", "catalog", "program", "record", "base", "summary", "versions", "flags", "models"];

    public static readonly string[] Model = ["name", "record", "summary", "flags"];

    public static readonly string[] Version = ["version", "repository", "ref", "commit", "date", "confidence"];

    public static readonly string[] Flag =
    [
        "flag", "property", "aliases", "negative", "negativeAliases", "type", "item", "enum", "choices", "model",
        "also", "sizes", "default", "min", "exclusiveMin", "max", "exclusiveMax",
        "rendering", "owner", "group", "unit", "summary", "deprecated", "replacement", "since", "until",
        "changes", "hidden",
    ];

    public static readonly string[] Change = ["version", "what", "from", "to", "added", "removed"];

    public static readonly string[] BaseRecords =
        ["EngineOptions", "EngineFileOptions", "WorkerOptions", "FrontendOptions"];

    /// <summary>Base of the records of settings objects.</summary>
    public const string ModelBase = "NestedSettings";

    /// <summary>Members that every option record has, so no flag may take their names.</summary>
    public static readonly string[] ReservedProperties =
    [
        "Catalog", "Extra", "Values", "ToArguments", "Bind", "Setting", "Settings", "ToConfig",
        "ExtraSettings", "From", "Read",
        "ToString", "Equals", "GetHashCode", "GetType", "PrintMembers", "EqualityContract",
        "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];
}
