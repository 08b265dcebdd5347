using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class DisaggregatedServingTests : IDisposable
{
    private const string Request = """{"model":"m","prompt":[1,2,3],"max_tokens":4,"ignore_eos":true}""";
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly string _infra = MockProcess.NewAddress();
    private readonly string _prefill = MockProcess.NewAddress();
    private readonly string _decode = MockProcess.NewAddress();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task A_Dynamo_frontend_finds_its_workers_in_etcd_and_serves_with_both()
    {
        await using var etcd = MockProcess.Start(_infra, "etcd --listen-client-urls http://0.0.0.0:2379");
        await using var prefill = StartWorker(_prefill, "prefill");
        await using var decode = StartWorker(_decode, "decode");
        await using var frontend = await StartFrontendAsync();

        using var health = JsonDocument.Parse(await _http.GetStringAsync($"http://{_infra}:8000/health"));
        Assert.Equal(
            ["decode/generate", "prefill/generate"],
            health.RootElement.GetProperty("instances").EnumerateArray().Select(static instance =>
                $"{instance.GetProperty("component")}/{instance.GetProperty("endpoint")}").Order());
        using var answer = await PostAsync();
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(4, body.RootElement.GetProperty("usage").GetProperty("completion_tokens").GetInt32());
        await prefill.LineAsync("Prefill batch, #new-seq: 1, #new-token: 3,");
    }

    [Fact]
    public async Task A_killed_worker_leaves_the_health_page_when_its_lease_ends()
    {
        await using var etcd = MockProcess.Start(_infra, "etcd --listen-client-urls http://0.0.0.0:2379");
        await using var prefill = StartWorker(_prefill, "prefill");
        await using var decode = StartWorker(_decode, "decode");
        await using var frontend = await StartFrontendAsync();

        decode.Kill();

        await frontend.LineAsync("lost Decode worker");
        using var answer = await PostAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task A_router_counts_its_workers_and_a_dead_prefill_engine_fails_requests()
    {
        await using var prefill = MockProcess.Start(_prefill, Engine("sglang.launch_server", "prefill"));
        await using var decode = MockProcess.Start(_decode, Engine("sglang.launch_server", "decode"));
        await using var router = MockProcess.Start(
            _infra,
            $"python -m sglang_router.launch_router --pd-disaggregation --prefill http://{_prefill}:30000 31000 "
            + $"--decode http://{_decode}:30000 --host 0.0.0.0 --port 8000");
        await router.LineAsync("added");
        await router.LineAsync("added");

        using var workers = JsonDocument.Parse(await _http.GetStringAsync($"http://{_infra}:8000/workers"));
        Assert.Equal(
            """{"prefill_count":1,"decode_count":1,"regular_count":0}""",
            workers.RootElement.GetProperty("stats").GetRawText());
        using var served = await PostAsync();
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        prefill.Kill();
        await prefill.ExitAsync();
        using var failed = await PostAsync();
        Assert.True((int)failed.StatusCode is 502 or 503, $"status {failed.StatusCode}");
    }

    private MockProcess StartWorker(string address, string mode) => MockProcess.Start(
        address, Engine("dynamo.sglang", mode), $"ETCD_ENDPOINTS=http://{_infra}:2379", "DYN_SYSTEM_PORT=7500");

    private async Task<MockProcess> StartFrontendAsync()
    {
        var frontend = MockProcess.Start(
            _infra, "python3 -m dynamo.frontend --http-port=8000", $"ETCD_ENDPOINTS=http://{_infra}:2379");
        await frontend.LineAsync("added");
        await frontend.LineAsync("added");
        return frontend;
    }

    private static string Engine(string module, string mode) =>
        $"python3 -m {module} --model-path /m --served-model-name m --host 0.0.0.0 --port 30000 "
        + $"--disaggregation-mode {mode} --disaggregation-bootstrap-port 31000";

    private async Task<HttpResponseMessage> PostAsync()
    {
        using var content = new StringContent(Request, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        return await _http.PostAsync($"http://{_infra}:8000/v1/completions", content);
    }
}
