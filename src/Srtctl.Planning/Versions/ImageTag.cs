using System.Text.RegularExpressions;
using Srtctl.Model.Collections;

namespace Srtctl.Planning.Versions;

/// <summary>Reads what an image's name says about the versions inside it.</summary>
internal static class ImageTag
{
    /// <summary>Names of repositories by what they hold; a runtime of Dynamo holds an engine too.</summary>
    private static readonly EquatableMap<string, string> Repositories = new()
    {
        ["lmsysorg/sglang"] = "sglang",
        ["vllm/vllm-openai"] = "vllm",
        ["tensorrt-llm/release"] = "tensorrt_llm",
        ["ai-dynamo/sglang-runtime"] = "dynamo",
        ["ai-dynamo/vllm-runtime"] = "dynamo",
        ["ai-dynamo/tensorrtllm-runtime"] = "dynamo",
    };

    /// <summary>
    /// What a tag says beside the version, and what changes no flag: CUDA, platform, size of the image.
    /// </summary>
    private static readonly Regex Variant =
        new(@"(-(cu\d+|cuda\d+|runtime|ubuntu\d+|arm64|amd64|aarch64|x86_64))+\z");

    private static readonly Regex Nightly =
        new(@"\Anightly-([a-z0-9]+-)*(?<commit>[0-9a-f]{7,40})\z", RegexOptions.ExplicitCapture);

    /// <summary>
    /// The framework that the image is a release of, and its version; null when the name does not say.
    /// </summary>
    /// <param name="image">A reference, or a file as enroot names it: <c>lmsysorg+sglang+v0.5.8.sqsh</c>.</param>
    public static (string Framework, string Version)? Read(string image)
    {
        var name = Reference(image);
        foreach (var (repository, framework) in Repositories)
        {
            var place = name.IndexOf($"{repository}:", StringComparison.Ordinal);
            if (place >= 0 && (place == 0 || name[place - 1] == '/'))
                return Version(name[(place + repository.Length + 1)..].Split('@')[0], framework) is { } version
                    ? (framework, version)
                    : null;
        }

        return null;
    }

    private static string? Version(string tag, string framework)
    {
        if (Nightly.Match(tag) is { Success: true } nightly)
            return nightly.Groups["commit"].Value;
        var plain = Variant.Replace(tag.TrimStart('v'), "");
        return ReleaseNumber.Parse(plain) is not null || (framework == "dynamo" && EnginePins.Knows(plain))
            ? plain
            : null;
    }

    /// <summary>
    /// enroot writes <c>+</c> for what separates the parts of a reference, and the first part may end in <c>#</c>.
    /// </summary>
    private static string Reference(string image)
    {
        if (!image.EndsWith(".sqsh", StringComparison.Ordinal))
            return image.Replace('#', '/');
        var parts = Path.GetFileNameWithoutExtension(image).Split('+');
        return $"{string.Join("/", parts.Take(parts.Length - 1))}:{parts[^1]}";
    }
}
