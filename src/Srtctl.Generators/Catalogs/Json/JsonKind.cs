namespace Srtctl.Generators.Catalogs.Json;

internal enum JsonKind
{
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}
