using Microsoft.CodeAnalysis;

namespace Srtctl.Generators.Diagnostics;

/// <summary>Everything that can be wrong with a catalog file. Ids are never used again for something else.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "Catalogs";

    public static readonly DiagnosticDescriptor MalformedJson = Error(
        "SRT0001", "A catalog is not valid JSON", "Not valid JSON: {0}");

    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "SRT0002",
        "A catalog has a key that the format does not know",
        "Key '{0}' is not known here. Known keys: {1}.");

    public static readonly DiagnosticDescriptor MissingKey = Error(
        "SRT0003", "A required key is missing or empty", "Key '{0}' is missing or empty. Add it to this object.");

    public static readonly DiagnosticDescriptor UnexpectedValue = Error(
        "SRT0004",
        "A value has the wrong kind or is not among the accepted ones",
        "'{0}' is {1}; expected {2}");

    public static readonly DiagnosticDescriptor DuplicateFlag = Error(
        "SRT0005",
        "A flag or alias is listed twice",
        "'{0}' is already a flag or alias of this catalog. Keep one of the two.");

    public static readonly DiagnosticDescriptor UnknownBaseRecord = Error(
        "SRT0006", "The base record is unknown", "'{0}' is not a base record. Known: {1}.");

    public static readonly DiagnosticDescriptor UnsuitableRendering = Error(
        "SRT0007",
        "A flag's rendering does not suit its type",
        "Rendering '{0}' does not suit type '{1}'. Use {2}.");

    public static readonly DiagnosticDescriptor PropertyNameTaken = Error(
        "SRT0008",
        "Two flags would have the same property name",
        "Property '{0}' of {1} already exists. Choose another name with the key 'property'.");

    public static readonly DiagnosticDescriptor ConflictingChoices = Error(
        "SRT0009",
        "One enum name stands for different choices",
        "Enum '{0}' already has other choices in this catalog. Choose another name with the key 'enum'.");

    public static readonly DiagnosticDescriptor NameDiffersFromFile = Error(
        "SRT0010",
        "A catalog's name is not that of its file",
        "Catalog '{0}' is in a file named '{1}'. Give both the same name.");

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id,
        title,
        message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: $"docs/diagnostics/{id}.md");
}
