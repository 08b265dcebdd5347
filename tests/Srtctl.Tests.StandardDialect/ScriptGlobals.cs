namespace Srtctl.Tests.StandardDialect;

/// <summary>What a script sees under <c>dotnet script</c>.</summary>
public sealed class ScriptGlobals
{
    /// <summary>Arguments after <c>--</c>.</summary>
    public IList<string> Args { get; init; } = [];
}
