using Srtctl.Model.Options;

namespace Srtctl.Recipes.Schema;

/// <summary>A key that stands for a flag.</summary>
/// <param name="Key">The key.</param>
/// <param name="Flag">The flag.</param>
/// <param name="Means">What <c>true</c> makes of the flag: false for its negative spelling.</param>
/// <param name="First">The key among those of the flag that carries the rule.</param>
internal sealed record FlagKey(string Key, FlagSpec Flag, bool Means, string First)
{
    /// <summary>Whether the rule stands here.</summary>
    public bool IsFirst => Key == First;

    /// <summary>Whether the engine reads it from a file, where any value may stand.</summary>
    public bool IsSetting => Flag.Rendering == FlagRendering.Setting;
}
