using System.Globalization;
using Srtctl.Model.Options;

namespace Srtctl.Agent.Mocks.Checks;

/// <summary>
/// Refuses a command line that the real program would refuse at once: an unknown flag, a word no flag takes, a value of
/// the wrong kind. Flags of every covered version are accepted.
/// </summary>
internal static class ArgumentCheck
{
    /// <exception cref="MockUsageException">The real program would exit with status 2.</exception>
    public static void Run(MockArguments command)
    {
        if (ProgramFlags.Of(command.Program) is not { } known)
            return;
        var unknown = new List<string>();
        foreach (var (spelling, values) in Given(command))
        {
            if (known.Find(spelling) is not { } flag)
                unknown.AddRange([spelling, .. values]);
            else if (Problem(flag, spelling, values) is { } problem)
                throw new MockUsageException($"{command.Program}: error: argument {spelling}: {problem}");
            else if (IsSwitch(flag))
                unknown.AddRange(values);
        }

        if (unknown.Count > 0)
            throw new MockUsageException(
                $"{command.Program}: error: unrecognized arguments: {string.Join(' ', unknown)}");
    }

    private static IEnumerable<(string Spelling, IReadOnlyList<string> Values)> Given(MockArguments command) =>
        command.Flags.Spelled();

    private static bool IsSwitch(FlagSpec flag) => flag.Rendering is FlagRendering.Switch or FlagRendering.Negatable;

    private static string? Problem(FlagSpec flag, string spelling, IReadOnlyList<string> values)
    {
        if (IsSwitch(flag))
            return null;
        if (values.Count == 0)
            return flag.Rendering == FlagRendering.List || flag.Kind == FlagKind.Bool ? null : "expected one argument";
        return values.Select(value => Problem(flag, value)).FirstOrDefault(static problem => problem is not null);
    }

    private static string? Problem(FlagSpec flag, string value) => flag.ItemKind switch
    {
        FlagKind.Int or FlagKind.Long when !IsWhole(value) => $"invalid int value: '{value}'",
        FlagKind.Float when !IsNumber(value) => $"invalid float value: '{value}'",
        FlagKind.Enum when !flag.Choices.IsEmpty && !flag.Choices.Contains(value) =>
            $"invalid choice: '{value}' (choose from {string.Join(", ", flag.Choices)})",
        _ => null,
    };

    /// <summary>A whole number, or what engines that read sizes take: <c>auto</c>, <c>8k</c>, <c>1M</c>.</summary>
    private static bool IsWhole(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        || value is "auto" or "None"
        || (value.Length > 1 && "kKmMgG".Contains(value[^1]) && IsNumber(value[..^1]));

    private static bool IsNumber(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || value is "inf" or "None";
}
