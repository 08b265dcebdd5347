using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>A metrics exporter: a container on every node, and its port.</summary>
internal static class ExporterSection
{
    private const int LastPort = 65535;

    /// <summary>Checks an exporter; the answer says that there is one.</summary>
    public static RecipeSection Read(RecipeSection exporter)
    {
        if (exporter.Required("container_image") is { } image && image.Text() is { } text
            && string.IsNullOrWhiteSpace(text))
            image.Refuse("the image of the exporter");
        if (exporter.Required("port") is { } port && port.Integer() is < 1 or > LastPort)
            port.Refuse($"a port from 1 to {LastPort}");
        exporter.Optional("command")?.Text();
        return exporter;
    }

    /// <summary>A number that must be above zero.</summary>
    public static double Positive(this RecipeValue? value, double usual)
    {
        if (value?.Number() is not { } number)
            return usual;
        if (!double.IsFinite(number) || number <= 0)
            value.Refuse("a number above 0");
        return number;
    }

    /// <summary>A directory below the logs.</summary>
    public static string Below(this RecipeValue? value, string usual)
    {
        if (value?.Text() is not { } path)
            return usual;
        if (path.Length == 0 || path[0] is '/' or '~' || path.Split('/').Contains(".."))
            value.Refuse("a directory below the logs, without '..' and not beginning with '/' or '~'");
        return path;
    }
}
