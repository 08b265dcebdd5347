using System.Text;
using System.Text.Json;
using Srtctl.Model.Collections;
using Srtctl.Model.Text;

namespace Srtctl.Model.Plans;

/// <summary>The plan's text form: what is reviewed, submitted and executed.</summary>
public static class PlanJson
{
    /// <summary>
    /// The plan as JSON, indented, short values on one line, ending in a line feed. Equal plans give equal text.
    /// </summary>
    public static string Write(LaunchPlan plan)
    {
        using var document = JsonSerializer.SerializeToDocument(plan, PlanJsonContext.Default.LaunchPlan);
        return JsonLayout.Format(document.RootElement);
    }

    /// <summary>Reads a plan, strictly: unknown or missing fields and another schema version are refused.</summary>
    /// <exception cref="PlanFormatException">The text is not a plan this version can execute; the message names the
    /// place.</exception>
    public static LaunchPlan Read(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            var plan = JsonSerializer.Deserialize(utf8Json, PlanJsonContext.Default.LaunchPlan)
                ?? throw new PlanFormatException("the file holds null", "$");
            RefuseOtherSchema(plan.Schema);
            PlanConsistency.Verify(plan);
            return plan;
        }
        catch (JsonException error)
        {
            RefuseOtherSchema(utf8Json);
            throw new PlanFormatException(FirstSentence(error.Message), JsonElementException.PathOf(error), error);
        }
        catch (NotSupportedException error)
        {
            throw new PlanFormatException(
                error.Message.Contains("discriminator", StringComparison.Ordinal)
                    ? "a readiness probe without its kind"
                    : FirstSentence(error.Message),
                "$.stages", error);
        }
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static LaunchPlan Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>A plan of another version has other fields: the version explains more than the first of them.</summary>
    private static void RefuseOtherSchema(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName
                    || !reader.ValueTextEquals("schema"))
                    continue;
                if (reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var schema))
                    RefuseOtherSchema(schema);
                return;
            }
        }
        catch (JsonException)
        {
            // The text is no JSON at all, which the caller is about to say.
        }
    }

    private static void RefuseOtherSchema(int schema)
    {
        if (schema != LaunchPlan.CurrentSchema)
            throw new PlanFormatException(
                $"schema version {schema}; this agent executes version {LaunchPlan.CurrentSchema}", "$.schema");
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
