namespace Srtctl.Generators.Catalogs.Json;

/// <summary>Why reading stopped, and at which character.</summary>
internal sealed record JsonSyntaxError(string Message, int Position);
