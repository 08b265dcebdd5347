using Srtctl.Testing;

namespace Srtctl.Tool.Tests;

/// <summary>Projects outside the repository that refer to our packages, as authors of jobs have them.</summary>
/// <param name="folder">Where they are written.</param>
/// <param name="packages">Our packages.</param>
internal sealed class JobProjects(string folder, string packages)
{
    private const string Solution = "jobs.slnx";

    private static string Restored => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A project with the statements of a script.</summary>
    public void Add(BreakageJob script)
    {
        var name = Path.GetFileNameWithoutExtension(script.File);
        var place = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        var lines = script.Text.Replace("Args)", "args)", StringComparison.Ordinal).Split('\n');
        File.WriteAllText(Path.Combine(place, $"{name}.cs"), string.Join('\n', ["", .. lines.Skip(1)]));
        File.WriteAllText(Path.Combine(place, $"{name}.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Srtctl.Cli" Version="0.1.0" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Builds all of them; the answer is what the compiler says of each, file by file.</summary>
    public async Task<ILookup<string, string>> BuildAsync()
    {
        var projects = Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories);
        File.WriteAllText(Path.Combine(folder, Solution), $"""
            <Solution>
            {string.Join('\n', projects.Select(static path => $"  <Project Path=\"{path}\" />"))}
            </Solution>
            """);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), Sources());
        var built = await Command.RunAsync(
            "dotnet",
            [
                "build", Solution, "--nologo", "-v", "q", "-clp:NoSummary",
                $"-p:RestorePackagesPath={Path.Combine(folder, "restored")}",
            ],
            folder, TimeSpan.FromMinutes(5));
        Assert.True(built.ExitCode == 1, built.Output + built.Error);
        return built.Output.Split('\n').Where(static line => line.Contains("): ", StringComparison.Ordinal)).Distinct()
            .Select(static line => Path.GetFileName(line.Split('(')[0]) + line[line.IndexOf('(')..line.LastIndexOf(" [")])
            .ToLookup(static line => line.Split('(')[0]);
    }

    /// <summary>Ours from the folder, never from a cache; everything else as it was restored for the repository.</summary>
    private string Sources() => $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="ours" value="{packages}" />
            <add key="others" value="{Restored}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="ours"><package pattern="Srtctl.*" /></packageSource>
            <packageSource key="others"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;
}
