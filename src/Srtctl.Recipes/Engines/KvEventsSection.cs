using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Values;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Engines;

/// <summary>The key <c>kv_events_config</c>: which workers publish KV-cache events, and how.</summary>
internal static class KvEventsSection
{
    private const string Key = "kv_events_config";
    internal const string Endpoint = "endpoint";

    /// <summary>
    /// The events of every role that publishes. <c>true</c> means prefill and decode; a map has a value per role.
    /// </summary>
    public static EquatableMap<Role, KvEvents> Read(RecipeSection backend)
    {
        if (backend.Optional(Key) is not { } value)
            return EquatableMap<Role, KvEvents>.Empty;
        if (value.Node is YamlMap)
            return value.Section(PerRole) ?? EquatableMap<Role, KvEvents>.Empty;
        return value.Flag() == true
            ? new() { [Role.Prefill] = new KvEvents(), [Role.Decode] = new KvEvents() }
            : EquatableMap<Role, KvEvents>.Empty;
    }

    /// <summary>Writes the events of every role that publishes.</summary>
    public static void Write(ExportedSection backend, Job job)
    {
        var roles = new ExportedSection();
        foreach (var (role, pool) in job.Deployment.Pools)
            if (pool.KvEvents is { } events)
                roles.Set(RoleSections.KeyOf(role), events.Settings.IsEmpty ? true : new ConfigMap(events.Settings));
        backend.Section(Key, roles);
    }

    private static EquatableMap<Role, KvEvents> PerRole(RecipeSection roles)
    {
        var found = new List<KeyValuePair<Role, KvEvents>>();
        foreach (var role in Enum.GetValues<Role>())
            if (roles.Optional(RoleSections.KeyOf(role), $"Deployment.{role}.KvEvents") is { } value
                && Of(value) is { } events)
                found.Add(KeyValuePair.Create(role, events));
        return EquatableMap.From(found);
    }

    private static KvEvents? Of(RecipeValue value)
    {
        if (value.Node is not YamlMap)
            return value.Flag() == true ? new KvEvents() : null;
        foreach (var entry in value.Entries().Where(static entry => entry.Key == Endpoint))
            entry.Remark(
                "SRT1424", $"'{entry.Key}' is chosen by the planner, and {entry.Node.Describe()} is not passed.",
                "Delete the line.");
        var settings = EquatableMap.From(value.Settings().Where(static entry => entry.Key != Endpoint));
        return new KvEvents { Settings = settings };
    }

    /// <summary>What an engine's own flag says, whose words all hold, the endpoint included.</summary>
    public static KvEvents? OfFlag(RecipeValue value)
    {
        var settings = value.Config() is ConfigText text ? ConfigJsonReader.Read(text.Value) : value.Config();
        if (settings is ConfigMap map)
            return new KvEvents { Settings = map.Entries };
        value.Refuse("a map, or one as JSON");
        return null;
    }
}
