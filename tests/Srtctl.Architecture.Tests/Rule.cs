namespace Srtctl.Architecture.Tests;

/// <summary>Fails with everything that breaks a rule, not with the first few.</summary>
internal static class Rule
{
    public static void NothingBreaksIt(IEnumerable<string?> offenders)
    {
        var found = offenders.ToArray();
        Assert.True(found.Length == 0, $"{found.Length} found:\n{string.Join('\n', found)}");
    }
}
