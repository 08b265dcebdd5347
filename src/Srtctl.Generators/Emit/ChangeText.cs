using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>Prints the changes of a flag as a collection expression.</summary>
internal static class ChangeText
{
    public static string? Of(EquatableList<FlagChange> changes) =>
        changes.Count == 0 ? null : $"[{string.Join(", ", changes.Select(Of))}]";

    private static string Of(FlagChange change)
    {
        var facts = string.Join(", ", Facts(change));
        var made =
            $"new({CSharpText.Literal(change.Version)}, global::Srtctl.Model.Options.FlagChangeKind.{change.Kind})";
        return facts.Length == 0 ? made : $"{made} {{ {facts} }}";
    }

    private static IEnumerable<string> Facts(FlagChange change)
    {
        if (change.From is not null)
            yield return $"From = {CSharpText.Literal(change.From)}";
        if (change.To is not null)
            yield return $"To = {CSharpText.Literal(change.To)}";
        if (change.Added.Count > 0)
            yield return $"Added = {CSharpText.List(change.Added)}";
        if (change.Removed.Count > 0)
            yield return $"Removed = {CSharpText.List(change.Removed)}";
    }
}
