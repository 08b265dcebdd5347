using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Settings that must fit each other: of prefill and decode, and within a role.</summary>
internal static class AgreementChecks
{
    public static void Run(Job job, Findings findings)
    {
        var pools = job.Deployment.Pools.ToArray();
        if (EngineRegistry.For(pools[0].Pool.Options) is not { } engine)
            return;
        foreach (var (role, pool) in pools)
            foreach (var needed in engine.Needed)
                CheckNeed(role, pool.Options, needed, findings);
        if (job.Deployment is Disaggregated { Prefill.Options: var prefill, Decode.Options: var decode })
            foreach (var agreed in engine.Agreed)
                CheckAgreement(agreed, prefill, decode, findings);
    }

    private static void CheckNeed(Role role, EngineOptions options, NeededSetting needed, Findings findings)
    {
        if (Value(options, needed.Flag) is ConfigBool { Value: true }
            && Value(options, needed.Needs) is not ConfigBool { Value: true } && !options.Extra.Contains(needed.Needs))
            findings.Error(
                "SRT1621", Place(role, options, needed.Flag), $"{needed.Flag} works with {needed.Needs} only.",
                $"Set {needed.Needs} too, or leave {needed.Flag} out.");
    }

    private static void CheckAgreement(
        AgreedSetting agreed, EngineOptions prefill, EngineOptions decode, Findings findings)
    {
        if (Word(agreed, prefill) is not { } before || Word(agreed, decode) is not { } after || before == after)
            return;
        var place = Place(Role.Decode, decode, agreed.Flag);
        var message = $"{agreed.Flag} is {before} for prefill and {after} for decode: {agreed.Reason}.";
        const string Remedy = "Give both the same value.";
        if (agreed.Severity == Severity.Error)
            findings.Error("SRT1620", place, message, Remedy);
        else
            findings.Warning("SRT1620", place, message, Remedy);
    }

    private static string? Word(AgreedSetting agreed, EngineOptions options) =>
        Value(options, agreed.Flag) is { } value && OptionConfig.Text(value) is var word && !agreed.Open.Contains(word)
            ? agreed.Same.GetValueOrDefault(word) ?? word
            : null;

    private static ConfigValue? Value(EngineOptions options, string path)
    {
        var parts = path.Split('.');
        var value = FlagSpellings.Find(options.Catalog, parts[0]) is { } flag ? options.Setting(flag) : null;
        foreach (var part in parts[1..])
            value = value is ConfigMap map && map.Entries.TryGetValue(part, out var inner) ? inner : null;
        return value is ConfigNull ? null : value;
    }

    private static string Place(Role role, EngineOptions options, string path) =>
        FlagSpellings.Find(options.Catalog, path.Split('.')[0])?.Property is { } property
            ? $"Deployment.{role}.Options.{property}"
            : $"Deployment.{role}.Options";
}
