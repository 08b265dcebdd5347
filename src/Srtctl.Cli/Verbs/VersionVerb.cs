using System.CommandLine;
using System.Reflection;
using Srtctl.Cli.Reports;
using Srtctl.Model.Plans;

namespace Srtctl.Cli.Verbs;

/// <summary><c>version</c>: the version of srtctl and of the plans it writes.</summary>
internal static class VersionVerb
{
    public static Command Create(Workplace workplace)
    {
        var json = JobOptions.JsonOption();
        var verb = new Command("version", "Print the version.") { json };
        verb.SetAction(parsed =>
        {
            var version = typeof(VersionVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";
            workplace.Terminal.Out.WriteLine(parsed.GetValue(json) ? Json(version) : $"srtctl {version}, plan schema {LaunchPlan.CurrentSchema}");
            return 0;
        });
        return verb;
    }

    private static string Json(string version) => JsonText.Object(writer =>
    {
        writer.WriteString("version", version);
        writer.WriteNumber("plan_schema", LaunchPlan.CurrentSchema);
    });
}
