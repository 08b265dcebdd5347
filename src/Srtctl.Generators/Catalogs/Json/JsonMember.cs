using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Generators.Catalogs.Json;

/// <summary>A key of an object and its value.</summary>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value);
