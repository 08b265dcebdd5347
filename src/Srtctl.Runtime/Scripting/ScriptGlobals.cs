namespace Srtctl.Runtime.Scripting;

/// <summary>What a script sees without declaring it.</summary>
/// <param name="args">Arguments after <c>--</c>.</param>
public sealed class ScriptGlobals(IList<string> args)
{
    /// <summary>Arguments for the script itself, those after <c>--</c> on the command line.</summary>
    public IList<string> Args { get; } = args;
}
