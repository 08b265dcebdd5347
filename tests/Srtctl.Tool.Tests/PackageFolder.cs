namespace Srtctl.Tool.Tests;

/// <summary>Packs the solution once into a temporary folder.</summary>
public sealed class PackageFolder : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("srtctl-pack-").FullName;

    /// <summary>Where the packages lie.</summary>
    public string Packages => Path.Combine(_root, "packages");

    /// <summary>A new directory that goes with the fixture.</summary>
    public string NewDirectory(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var packed = await Command.RunAsync(
            "dotnet",
            [
                "pack", Repository.File("Srtctl.sln"), "-c", "Release", "-o", Packages, "-p:RunAnalyzers=false", "--nologo",
                "--artifacts-path", Path.Combine(_root, "artifacts"),
            ],
            Repository.Root, TimeSpan.FromMinutes(8));
        Assert.True(packed.ExitCode == 0, packed.Output + packed.Error);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }
}
