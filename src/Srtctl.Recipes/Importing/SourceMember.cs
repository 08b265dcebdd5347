using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Importing;

/// <summary>One assignment of an initializer.</summary>
/// <param name="Name">Property, or key in brackets.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Above">Comments above it, without slashes; an empty one is a blank line.</param>
/// <param name="Behind">The comment behind it; null for none.</param>
internal sealed record SourceMember(string Name, SourceNode Value, EquatableArray<string> Above, string? Behind)
{
    /// <summary>An assignment without comments.</summary>
    public static SourceMember Of(string name, SourceNode value) => new(name, value, [], null);

    /// <summary>Whether it must stand on lines of its own.</summary>
    public bool HasComment => !Above.IsEmpty || Behind is not null;
}
