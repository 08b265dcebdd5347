using System.CommandLine;
using Srtctl.Cli.Reports;
using Srtctl.Recipes.Schema;
using Srtctl.Runtime.Clusters;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Verbs;

/// <summary><c>schema</c>: what editors need to complete and check recipes and cluster files.</summary>
internal static class SchemaVerb
{
    private const string Recipe = "recipe";
    private const string Cluster = "cluster";

    public static Command Create(Workplace workplace)
    {
        var subject = new Argument<string>("subject")
        {
            Description = "What the schema is for.",
            DefaultValueFactory = static _ => Recipe,
        };
        subject.AcceptOnlyFromAmong(Recipe, Cluster);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "File to write, instead of printing.",
            HelpName = "file",
        };
        var json = JobOptions.JsonOption();
        var verb = new Command("schema", "Print the JSON Schema of recipes or of the cluster file.")
        {
            subject, output, json,
        };
        verb.SetAction(parsed =>
        {
            var text = parsed.GetValue(subject) == Cluster ? ClusterSchema.Text() : RecipeSchema.Text();
            Write(workplace, text, parsed.GetValue(output), parsed.GetValue(json));
            return 0;
        });
        return verb;
    }

    /// <summary>A schema is JSON in any case; the name of its file need not be.</summary>
    private static void Write(Workplace workplace, string text, string? output, bool json)
    {
        if (output is null)
        {
            workplace.Terminal.Out.Write(text);
            return;
        }

        var path = Path.GetFullPath(output);
        AtomicFile.Write(path, text);
        workplace.Terminal.Out.WriteLine(json ? JsonText.Object(writer => writer.WriteString("path", path)) : path);
    }
}
