using Srtctl.Model.Diagnostics;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What settings can contradict. Analyzers are built from this file too.</summary>
internal static class AgreementRules
{
    private const string True = "True";

    /// <summary>A switch that works with another one only.</summary>
    public static void Check(NeededSetting needed, RoleSettings role, Findings findings)
    {
        if (role.Word(needed.Flag) == True && role.Word(needed.Needs) != True && !role.Extra.Contains(needed.Needs))
            findings.Error(
                "SRT1621", role.PlaceOf(needed.Flag), $"{needed.Flag} works with {needed.Needs} only.",
                $"Set {needed.Needs} too, or leave {needed.Flag} out.");
    }

    /// <summary>A setting that prefill and decode must have alike.</summary>
    public static void Check(AgreedSetting agreed, RoleSettings prefill, RoleSettings decode, Findings findings)
    {
        if (Word(agreed, prefill) is not { } before || Word(agreed, decode) is not { } after || before == after)
            return;
        var place = decode.PlaceOf(agreed.Flag);
        var message = $"{agreed.Flag} is {before} for prefill and {after} for decode: {agreed.Reason}.";
        const string Remedy = "Give both the same value.";
        if (agreed.Severity == Severity.Error)
            findings.Error("SRT1620", place, message, Remedy);
        else
            findings.Warning("SRT1620", place, message, Remedy);
    }

    private static string? Word(AgreedSetting agreed, RoleSettings role) =>
        role.Word(agreed.Flag) is { } word && !agreed.Open.Contains(word)
            ? agreed.Same.TryGetValue(word, out var same) ? same : word
            : null;
}
