using System.Reflection;

namespace Srtctl.Tool.Tests;

/// <summary>The checkout these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static pair => pair.Key == "RepositoryRoot").Value!;

    public static string File(string relative) => Path.Combine(Root, relative);
}
