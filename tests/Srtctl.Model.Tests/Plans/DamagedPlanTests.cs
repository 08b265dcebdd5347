using System.Text;
using System.Text.Json.Nodes;
using Srtctl.Model.Plans;

namespace Srtctl.Model.Tests.Plans;

/// <summary>
/// Whatever has happened to a plan's file, it is refused with one kind of error that names the place.
/// </summary>
public class DamagedPlanTests
{
    private static readonly byte[] Whole = Encoding.UTF8.GetBytes(PlanJson.Write(SamplePlan.Make()));

    [Fact]
    public void A_plan_cut_off_anywhere_is_refused()
    {
        for (var length = 0; length < Whole.Length - 1; length += 97)
            AssertRefused(Whole[..length]);
    }

    [Fact]
    public void A_plan_with_a_byte_overwritten_is_refused_or_read_as_another_plan()
    {
        for (var index = 0; index < Whole.Length; index += 31)
            foreach (var value in (byte[])[0, (byte)'x', (byte)'"', (byte)'7', 0xff])
            {
                var damaged = (byte[])Whole.Clone();
                damaged[index] = value;
                ReadOrRefuse(damaged);
            }
    }

    [Fact]
    public void Every_value_replaced_by_one_of_another_type_is_refused_or_read_as_another_plan()
    {
        foreach (var path in Paths(JsonNode.Parse(Whole), []).ToList())
            foreach (
                var replacement in (string[])[
                    "null", "7", "-1", "1e99", "true", "\"text\"", "[]", "[null]", "{}", "{\"host\":\"a\"}",
                    "\"\\ud800\""])
                ReadOrRefuse(Encoding.UTF8.GetBytes(Replace(path, replacement)));
    }

    [Theory]
    [InlineData("$.job.name", "7")]
    [InlineData("$.nodes[1].roles[0]", "null")]
    [InlineData("$.stages[0].processes[0]", "null")]
    [InlineData("$.stages[0].processes[0].tasks", "\"two\"")]
    [InlineData("$.stages[0].processes[0].lifetime", "1")]
    [InlineData("$.stages[0].processes[0].command[1].from", "\"nobody\"")]
    [InlineData("$.stages[0].processes[0].readiness.shape", "99")]
    [InlineData("$.warnings[0].severity", "1")]
    public void A_wrong_type_is_named_by_its_whole_path(string path, string replacement)
    {
        var error = AssertRefused(Encoding.UTF8.GetBytes(Replace(Steps(path), replacement)));

        Assert.Equal(path, error.JsonPath);
    }

    [Theory]
    [InlineData("$.schema", "2", "schema version 2")]
    [InlineData("$.nodes[1].slot", "0", "node 1 calls itself 0")]
    [InlineData("$.stages[0].processes[0].nodes", "[0, 2]", "node 2")]
    [InlineData("$.stages[0].processes[0].nodes", "[-1]", "node -1")]
    [InlineData("$.stages[0].processes[0].nodes", "[]", "no node")]
    [InlineData("$.stages[0].processes[0].tasks", "0", "0 tasks")]
    [InlineData("$.stages[0].processes[0].command", "[]", "empty")]
    [InlineData("$.stages[0].processes[0].after", "[\"later\"]", "starts after 'later'")]
    [InlineData("$.stages[0].processes[0].log", "[{\"host\": 2}]", "node 2")]
    [InlineData("$.stages[0].processes[0].launch", "[[{\"secret\": \"T\"}]]", "secret")]
    [InlineData("$.stages[0].processes[0].readiness.url", "[{\"address\": 9}]", "node 9")]
    [InlineData("$.stages[0].processes[0].readiness", "{}", "kind")]
    [InlineData("$.stages[0].processes[0].mounts[0].source", "[{\"host\": 5}]", "node 5")]
    [InlineData("$.stages[0].gate.host", "[{\"host\": 5}]", "node 5")]
    [InlineData("$.endpoint", "[{\"address\": 2}]", "node 2")]
    [InlineData("$.files[0].content", "[{\"address\": 2}]", "node 2")]
    [InlineData("$.endpoint", "[{\"moon\": 2}]", "moon")]
    [InlineData("$.allocation.nodes", "3", "2 nodes")]
    public void A_plan_that_contradicts_itself_is_refused(string path, string replacement, string found)
    {
        var error = AssertRefused(Encoding.UTF8.GetBytes(Replace(Steps(path), replacement)));

        Assert.Contains(found, error.Message);
    }

    [Fact]
    public void Two_processes_of_one_name_are_refused()
    {
        var plan = SamplePlan.Make();
        var stage = plan.Stages[0];

        var error = AssertRefused(Encoding.UTF8.GetBytes(PlanJson.Write(
            plan with { Stages = [stage with { Processes = [SamplePlan.Worker(), SamplePlan.Worker()] }] })));

        Assert.Contains("occurs twice", error.Message);
    }

    [Fact]
    public void An_unknown_field_is_refused_with_its_name()
    {
        var error = AssertRefused(
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Whole).Replace("\"tasks\"", "\"taks\"")));

        Assert.Contains("taks", error.Message);
    }

    [Fact]
    public void Another_schema_explains_more_than_its_unknown_fields()
    {
        var error = AssertRefused(Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(Whole).Replace("\"schema\": 1", "\"schema\": 2, \"novelty\": true")));

        Assert.Equal("$.schema", error.JsonPath);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("{\"schema\": 1, \"schema\": 1}")]
    public void Text_that_is_no_plan_is_refused(string text) => AssertRefused(Encoding.UTF8.GetBytes(text));

    private static PlanFormatException AssertRefused(byte[] text)
    {
        var error = Assert.Throws<PlanFormatException>(() => PlanJson.Read(text));
        Assert.StartsWith("SRT3001 ", error.Message);
        Assert.StartsWith("$", error.JsonPath);
        return error;
    }

    private static void ReadOrRefuse(byte[] text)
    {
        try
        {
            var plan = PlanJson.Read(text);
            Assert.Equal(plan, PlanJson.Read(PlanJson.Write(plan)));
        }
        catch (PlanFormatException error)
        {
            Assert.StartsWith("SRT3001 ", error.Message);
        }
    }

    private static IEnumerable<string[]> Paths(JsonNode? node, string[] path)
    {
        if (path.Length > 0)
            yield return path;
        IEnumerable<(string Step, JsonNode? Child)> children = node switch
        {
            JsonObject items => items.Select(static pair => (pair.Key, pair.Value)),
            JsonArray items => items.Select(static (item, index) => ($"{index}", item)),
            _ => [],
        };
        foreach (var (step, child) in children)
            foreach (var deeper in Paths(child, [.. path, step]))
                yield return deeper;
    }

    private static string[] Steps(string path) => path.TrimStart('$', '.').Replace("]", "").Split('.', '[');

    private static string Replace(string[] path, string replacement)
    {
        var root = JsonNode.Parse(Whole)!;
        var parent = path[..^1].Aggregate(root, static (node, step) => Child(node, step)!);
        if (parent is JsonArray array)
            array[int.Parse(path[^1])] = JsonValue.Create(Marker);
        else
            parent[path[^1]] = JsonValue.Create(Marker);
        return root.ToJsonString().Replace($"\"{Marker}\"", replacement);
    }

    private const string Marker = "here-goes-the-replacement";

    private static JsonNode? Child(JsonNode node, string step) =>
        node is JsonArray array ? array[int.Parse(step)] : node[step];
}
