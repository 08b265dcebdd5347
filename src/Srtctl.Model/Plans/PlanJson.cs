using System.Text;
using System.Text.Json;
using Srtctl.Model.Text;

namespace Srtctl.Model.Plans;

/// <summary>The plan's text form: what is reviewed, submitted and executed.</summary>
public static class PlanJson
{
    /// <summary>The plan as JSON, indented, short values on one line, ending in a line feed. Equal plans give equal text.</summary>
    public static string Write(LaunchPlan plan)
    {
        using var document = JsonSerializer.SerializeToDocument(plan, PlanJsonContext.Default.LaunchPlan);
        return JsonLayout.Format(document.RootElement);
    }

    /// <summary>Reads a plan, strictly: unknown or missing fields and another schema version are refused.</summary>
    /// <exception cref="PlanFormatException">The text is not a plan this version can execute; the message names the place.</exception>
    public static LaunchPlan Read(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            var plan = JsonSerializer.Deserialize(utf8Json, PlanJsonContext.Default.LaunchPlan)
                ?? throw new PlanFormatException("the file holds null", "$");
            if (plan.Schema != LaunchPlan.CurrentSchema)
                throw new PlanFormatException(
                    $"schema version {plan.Schema}; this agent executes version {LaunchPlan.CurrentSchema}", "$.schema");
            PlanConsistency.Verify(plan);
            return plan;
        }
        catch (JsonException error)
        {
            throw new PlanFormatException(FirstSentence(error.Message), error.Path ?? "$", error);
        }
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static LaunchPlan Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
