namespace Srtctl.Model.Options;

/// <summary>Types of values as a person says them, and as changes of a catalog name them.</summary>
public static class TypeWords
{
    /// <summary>For example <c>int</c>, <c>list of string</c>, or the name of a settings object.</summary>
    public static string Of(FlagSpec flag) => flag.Kind switch
    {
        FlagKind.List => $"list of {Of(flag.ItemKind)}",
        FlagKind.Model when flag.Model is { } model => model[(model.LastIndexOf('.') + 1)..],
        var kind => Of(kind),
    };

    private static string Of(FlagKind kind) => kind switch
    {
        FlagKind.Long => "int",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
