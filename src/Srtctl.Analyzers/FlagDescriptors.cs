using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers;

/// <summary>The rules about flags by their codes, which are those of load.</summary>
internal static class FlagDescriptors
{
    private const string Category = "Flags";
    private const string Pages = "docs/diagnostics/";

    public static readonly DiagnosticDescriptor PlannerOwned = Error("SRT1091", "A flag that the planner decides");
    public static readonly DiagnosticDescriptor SaidTwice = Error("SRT1092", "A flag that a typed option sets too");
    public static readonly DiagnosticDescriptor Unknown = Error("SRT1600", "A flag that no version has");
    public static readonly DiagnosticDescriptor TooNew = Error("SRT1601", "A flag that comes with a later version");
    public static readonly DiagnosticDescriptor Removed = Error("SRT1602", "A flag that is no longer there");
    public static readonly DiagnosticDescriptor OtherName = Error("SRT1603", "A flag under a name of other versions");
    public static readonly DiagnosticDescriptor Deprecated = Warning("SRT1604", "A deprecated flag");
    public static readonly DiagnosticDescriptor Inert = Warning("SRT1605", "A flag that does nothing");
    public static readonly DiagnosticDescriptor Choice = Error("SRT1606", "A value that the version does not take");
    public static readonly DiagnosticDescriptor Beginning = Warning("SRT1607", "The beginning of a flag");
    public static readonly DiagnosticDescriptor NotRead = Error("SRT1608", "A flag that another program reads");
    public static readonly DiagnosticDescriptor Form = Warning("SRT1609", "A value of another type");
    public static readonly DiagnosticDescriptor OtherSpelling = Error("SRT1610", "One flag under two names");
    public static readonly DiagnosticDescriptor Range = Error("SRT1613", "A number that no version takes");
    public static readonly DiagnosticDescriptor Disagreement = Error("SRT1620", "Prefill and decode disagree");
    public static readonly DiagnosticDescriptor Lonely = Error("SRT1621", "A switch without the one it needs");

    public static readonly DiagnosticDescriptor[] All =
    [
        PlannerOwned, SaidTwice, Unknown, TooNew, Removed, OtherName, Deprecated, Inert, Choice, Beginning, NotRead,
        Form, OtherSpelling, Range, Disagreement, Lonely,
    ];

    private static DiagnosticDescriptor Error(string code, string title) =>
        Rule(code, title, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string code, string title) =>
        Rule(code, title, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Rule(string code, string title, DiagnosticSeverity severity) => new(
        code, title, "{0}", Category, severity, isEnabledByDefault: true, helpLinkUri: $"{Pages}{code}.md");
}
