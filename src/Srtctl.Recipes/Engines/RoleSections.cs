using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines;

/// <summary>Sections with one key per role: <c>prefill</c>, <c>decode</c>, <c>aggregated</c>.</summary>
internal static class RoleSections
{
    /// <summary>The key of a role.</summary>
    public static string KeyOf(Role role) => role switch
    {
        Role.Prefill => "prefill",
        Role.Decode => "decode",
        _ => "aggregated",
    };

    /// <summary>Reads <paramref name="key"/> of the backend section, role by role.</summary>
    /// <typeparam name="T">What a role's value becomes.</typeparam>
    /// <param name="backend">The section.</param>
    /// <param name="key">Key of the section with the roles, for example <c>sglang_config</c>.</param>
    /// <param name="outline">Which roles the job has; values of others are left alone.</param>
    /// <param name="member">What a pool calls the value, for example <c>Options</c>.</param>
    /// <param name="read">Reads a role's value; null when the recipe has none.</param>
    public static EquatableMap<Role, T> Read<T>(
        RecipeSection backend, string key, RecipeOutline outline, string member, Func<Role, RecipeValue?, T> read)
    {
        EquatableMap<Role, T> Of(Func<Role, RecipeValue?> value) =>
            EquatableMap.From(outline.Roles.Select(role => KeyValuePair.Create(role, read(role, value(role)))));

        return backend.Optional(key)?.Section(section =>
        {
            foreach (var role in Enum.GetValues<Role>())
                section.Has(KeyOf(role));
            return Of(role => section.Optional(KeyOf(role), $"Deployment.{role}.{member}"));
        }) ?? Of(static _ => null);
    }
}
