using Srtctl.Model.Options;

namespace Srtctl.Planning.Explaining;

/// <summary>A setting however a person names it.</summary>
/// <param name="Last">The last part of the path as it is written.</param>
/// <param name="Role">The role it is asked for; null for all.</param>
internal sealed record SettingPath(string Last, string? Role)
{
    private static readonly string[] Roles = ["prefill", "decode", "agg", "frontend", "benchmark"];

    private readonly string _name = Plain(Last);

    public static SettingPath Parse(string path)
    {
        var parts = path.Split('.');
        var role = parts[..^1].Select(RoleOf).FirstOrDefault(static part => Roles.Contains(part));
        return new SettingPath(parts[^1], role);
    }

    /// <summary>Whether a process of this role is asked for.</summary>
    public bool Concerns(string role) => Role is null || Role == role;

    /// <summary>Whether the flag is meant.</summary>
    public bool Names(FlagSpec flag) => Names(flag.Flag) || flag.Aliases.Any(Names)
        || (flag.Negative is { } negative && Names(negative))
        || (flag.Property is { } property && Names(property));

    /// <summary>Whether the name is the same but for case and signs.</summary>
    public bool Names(string name) => Plain(name) == _name;

    /// <summary><c>decode</c> for <c>Decode</c> and <c>decode_environment</c>.</summary>
    private static string RoleOf(string part)
    {
        var plain = Plain(part).Replace("environment", "", StringComparison.Ordinal);
        return plain == "aggregated" ? "agg" : plain;
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
