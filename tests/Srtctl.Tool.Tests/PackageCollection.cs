namespace Srtctl.Tool.Tests;

/// <summary>Tests that look at packages, which are packed once for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFolder>
{
    public const string Name = "packages";
}
