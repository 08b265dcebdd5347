using Srtctl.Model.Collections;
using Srtctl.Model.Text;

namespace Srtctl.Catalogs.Imports;

/// <summary>How the program of a catalog tells its flags, and where snapshots keep them.</summary>
/// <param name="Catalog">Name of the catalog.</param>
/// <param name="Engine">Folder of its snapshots.</param>
/// <param name="Question">Command line that prints its flags, to be run where the program is.</param>
public sealed record HelpProgram(string Catalog, string Engine, string Question)
{
    /// <summary>What its flags are marked with in a snapshot of several programs: key and word; null for no mark.</summary>
    public (string Key, string Word)? Mark { get; init; }

    /// <summary>True when the question is answered with a JSON schema and not with a help text.</summary>
    public bool TellsSchema { get; init; }

    /// <summary>The programs of all catalogs, in ordinal order.</summary>
    public static EquatableArray<HelpProgram> All { get; } =
    [
        Dynamo("frontend"),
        Dynamo("mocker"),
        Dynamo("sglang"),
        Dynamo("trtllm"),
        Dynamo("vllm"),
        new("sglang", "sglang", "python3 -m sglang.launch_server --help"),
        new("sglang-router", "sglang-router", "python3 -m sglang_router.launch_router --help"),
        new("smg", "smg", "python3 -m smg.launch_router --help"),
        new("trtllm", "trtllm", $"python3 -c {ShellWord.Quote(TrtllmSchema)}") { TellsSchema = true },
        new("trtllm-serve", "trtllm", "trtllm-serve serve --help") { Mark = ("command", "serve") },
        new("trtllm-serve-disaggregated", "trtllm", "trtllm-serve disaggregated --help")
        {
            Mark = ("command", "disaggregated"),
        },
        new("vllm", "vllm", "vllm serve --help=all || vllm serve --help"),
    ];

    private const string TrtllmSchema =
        "import json; from tensorrt_llm.llmapi.llm_args import TorchLlmArgs as A; print(json.dumps(A.model_json_schema()))";

    /// <summary>The program of a catalog; null when there is no such catalog.</summary>
    public static HelpProgram? Find(string catalog) => All.FirstOrDefault(program => program.Catalog == catalog);

    private static HelpProgram Dynamo(string program) =>
        new($"dynamo-{program}", "dynamo", $"python3 -m dynamo.{program} --help") { Mark = ("program", $"dynamo.{program}") };
}
