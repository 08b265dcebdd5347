using Srtctl.Model.Text;

namespace Srtctl.Planning.Frontends.Dynamo;

/// <summary>Installs a Dynamo release inside a container, once per container however many tasks start in it.</summary>
internal static class DynamoInstallScript
{
    public static string For(string version)
    {
        var packages = ShellWord.Join($"ai-dynamo-runtime=={version}", $"ai-dynamo=={version}");
        return $$"""
            (
              flock 9
              if [ ! -e "$HOME/.srtctl-dynamo-installed" ]; then
                pip install --break-system-packages --quiet --extra-index-url https://pypi.nvidia.com {{packages}}
                touch "$HOME/.srtctl-dynamo-installed"
              fi
            ) 9>"$HOME/.srtctl-dynamo.lock"
            """;
    }
}
