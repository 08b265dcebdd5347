using System.Text.Json;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Values;
using Srtctl.Recipes.Schema;
using Srtctl.Recipes.Yaml;
using Srtctl.Testing;

namespace Srtctl.Recipes.Tests.Schema;

public class RecipeSchemaTests
{
    private static readonly string Text = RecipeSchema.Text();

    private static readonly JsonSchemaCheck Schema = new(Text);

    public static TheoryData<string> Values =>
    [
        "resources: {gpu_type: h100, agg_workers: 1, gpus_per_node: NUMBER}", "slurm: {account: VALUE}",
        "environment: {A: VALUE}", "frontend: {enable_multiple_frontends: VALUE}", "infra: {nats_max_payload_mb: VALUE}",
        "health_check: {max_attempts: VALUE}", "dynamo: {request_plane: VALUE}", "dynamo: {event_plane: VALUE}",
        "extra_mount: VALUE", "identity: {frameworks: VALUE}", "observability: {otel_endpoint: VALUE}",
        "telemetry: {startup_timeout_seconds: VALUE}", "profiling: {type: VALUE}", "slurm: VALUE",
        "backend: {type: trtllm, sequential_node_start: VALUE}", "backend: {type: VALUE}",
        "backend: {sglang_config: {aggregated: VALUE}}", "backend: {kv_events_config: VALUE}",
        "benchmark: {type: gpqa, num_examples: VALUE}", "benchmark: {type: custom, command: VALUE}",
        "benchmark: {type: sglang-bench, isl: 1, osl: 1, concurrencies: VALUE}",
        "backend: {sglang_config: {aggregated: {tensor-parallel-size: VALUE}}}",
        "backend: {sglang_config: {aggregated: {disable-radix-cache: VALUE}}}",
        "backend: {sglang_config: {aggregated: {kv-cache-dtype: VALUE}}}",
        "backend: {sglang_config: {aggregated: {mem-fraction-static: VALUE}}}",
        "backend: {sglang_config: {aggregated: {served-model-name: VALUE}}}",
        "backend: {sglang_config: {aggregated: {cuda-graph-bs: VALUE}}}",
        "backend: {type: vllm, vllm_config: {aggregated: {max-model-len: VALUE}}}",
        "backend: {type: vllm, vllm_config: {aggregated: {compilation-config: VALUE}}}",
        "backend: {type: trtllm, trtllm_config: {aggregated: {kv_cache_config: VALUE}}}",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_valid_when_it_is_read_and_invalid_when_its_type_is_refused(string line)
    {
        string[] written =
        [
            "1", "'1'", "0", "1.5", "text", "true", "'yes'", "~", "[1, 2]", "['a']", "{a: 1}", "tcp", "zmq", "none",
            "auto", "-3", "8k", "False",
        ];
        foreach (var value in written)
        {
            var text = Recipe.With(line.Replace("VALUE", value).Replace("NUMBER", value) + "\n");
            var errors = Recipe.Read(text).Diagnostics
                .Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.Code).ToArray();
            var violations = Violations(text);

            if (errors.Length == 0)
                Assert.True(violations.Count == 0, $"{value} is read: {string.Join("; ", violations)}");
            if (errors.Contains("SRT1412") || errors.Contains("SRT1415"))
                Assert.True(violations.Count > 0, $"{value} is refused: {string.Join(' ', errors)}");
        }
    }

    [Theory]
    [InlineData("colour: red")]
    [InlineData("slurm: {acount: me}")]
    [InlineData("backend: {type: sglang, vllm_config: {}}")]
    [InlineData("backend: {type: vllm, sglang_config: {}}")]
    [InlineData("backend: {sglang_config: {agg: {}}}")]
    [InlineData("frontend: {arg: {}}")]
    [InlineData("benchmark: {type: gpqa, exmples: 3}")]
    [InlineData("observability: {tachometer: {enable: false}}")]
    [InlineData("profiling: {type: torch, aggregated: {start: 3}}")]
    public void A_key_that_is_refused_is_invalid(string line)
    {
        Assert.Contains("SRT1410", Recipe.Read(Recipe.With(line)).Diagnostics.Select(static finding => finding.Code));

        Assert.NotEmpty(Violations(Recipe.With(line)));
    }

    [Theory]
    [InlineData("name: x\nmodel: {path: a, container: b, precision: c}")]
    [InlineData("name: x\nmodel: {path: a, container: b}\nresources: {gpu_type: h100, agg_workers: 1}")]
    public void What_must_be_there_is_demanded(string text) => Assert.NotEmpty(Violations(text));

    [Fact]
    public void A_benchmark_demands_its_own_keys_only()
    {
        Assert.NotEmpty(Violations(Recipe.With("benchmark: {type: custom}")));
        Assert.Empty(Violations(Recipe.With("benchmark: {type: gpqa}")));
    }

    [Theory]
    [InlineData("overrides")]
    [InlineData("sweep")]
    [InlineData("sglang/disaggregated")]
    public void The_recipes_of_this_project_are_valid(string name) => Assert.Empty(Violations(Recipe.File(name)));

    [Theory]
    [InlineData("base: {name: x}\noverride_a: {slurm: {account: ~}, benchmark: ~}\n", true)]
    [InlineData("base: {name: x}\noverride_a: {slurm: {acount: x}}\n", false)]
    [InlineData("base: {name: x}\nzip_override_a: {resources: {agg_nodes: [1, 2], agg_workers: 3}}\n", true)]
    [InlineData("base: {name: x}\nzip_override_a: {resources: {nodes: [1, 2]}}\n", false)]
    [InlineData("base: {name: x}\nvariant_a: {}\n", false)]
    public void A_section_over_a_base_may_say_less_but_nothing_unknown(string text, bool isValid) =>
        Assert.Equal(isValid, Violations(text).Count == 0);

    [Fact]
    public void Every_key_has_a_sentence_and_every_sentence_a_key()
    {
        using var schema = JsonDocument.Parse(Text);
        var definitions = schema.RootElement.GetProperty("definitions");
        var keys = Paths(definitions.GetProperty("override"), "").Distinct().Order().ToArray();

        Assert.Equal(string.Join('\n', keys), string.Join('\n', RecipeSchema.Descriptions.Paths.Order()));
    }

    [Fact]
    public void A_flag_is_described_by_its_catalog()
    {
        using var schema = JsonDocument.Parse(Text);
        var flags = schema.RootElement.GetProperty("definitions").GetProperty("sglang+dynamo-sglang");

        var flag = flags.GetProperty("properties").GetProperty("tensor-parallel-size");

        Assert.Contains("Default: 1.", flag.GetProperty("description").GetString());
    }

    private static IReadOnlyList<string> Violations(string text) => Schema.Violations(
        ConfigJson.Write(YamlReader.Read(text, "r.yaml").Root?.ToConfig() ?? ConfigNull.Instance));

    /// <summary>The keys inside a rule; those that only stand for maps of flags are the catalogs'.</summary>
    private static IEnumerable<string> Paths(JsonElement rule, string path)
    {
        foreach (var inner in Either(rule).SelectMany(part => Paths(part, path)))
            yield return inner;
        if (!rule.TryGetProperty("properties", out var properties))
            yield break;
        foreach (var property in properties.EnumerateObject())
        {
            var key = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (!IsFlags(property.Value) && !Either(property.Value).Any(IsFlags))
                yield return key;
            foreach (var inner in Paths(property.Value, key))
                yield return inner;
        }
    }

    private static bool IsFlags(JsonElement rule) => rule.TryGetProperty("$ref", out _);

    private static JsonElement[] Either(JsonElement rule) =>
        rule.TryGetProperty("anyOf", out var parts) ? [.. parts.EnumerateArray()] : [];
}
