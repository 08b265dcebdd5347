using Srtctl.Model.Options;

namespace Srtctl.Planning.Explaining;

/// <summary>A setting however a person names it.</summary>
/// <param name="Name">Letters and digits of the flag or property.</param>
/// <param name="Role">The role it is asked for; null for all.</param>
internal sealed record SettingPath(string Name, string? Role)
{
    private static readonly string[] Roles = ["prefill", "decode", "agg", "frontend"];

    public static SettingPath Parse(string path)
    {
        var parts = path.Split('.').Select(Plain).ToArray();
        var role = parts[..^1].Select(static part => part == "aggregated" ? "agg" : part)
            .FirstOrDefault(static part => Roles.Contains(part));
        return new SettingPath(parts[^1], role);
    }

    /// <summary>Whether a process of this role is asked for.</summary>
    public bool Concerns(string role) => Role is null || Role == role;

    /// <summary>Whether the flag is meant.</summary>
    public bool Names(FlagSpec flag) => Plain(flag.Flag) == Name || flag.Aliases.Any(alias => Plain(alias) == Name)
        || (flag.Negative is { } negative && Plain(negative) == Name)
        || (flag.Property is { } property && Plain(property) == Name);

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
