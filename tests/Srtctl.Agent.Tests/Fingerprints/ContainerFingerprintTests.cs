using System.Runtime.Versioning;
using System.Text.Json;
using Srtctl.Agent.Fingerprints;

namespace Srtctl.Agent.Tests.Fingerprints;

[SupportedOSPlatform("linux")]
public sealed class ContainerFingerprintTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("srtctl-print-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task The_machine_and_its_system_are_named()
    {
        Write("etc/os-release", "ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 12\"\n");

        var print = await TakeAsync();

        Assert.Equal("Debian GNU/Linux 12", print.GetProperty("os").GetString());
        Assert.Equal(Environment.MachineName, print.GetProperty("hostname").GetString());
        Assert.True(print.GetProperty("cpu").GetProperty("logical_cpus").GetInt32() > 0);
    }

    [Fact]
    public async Task Versions_come_from_the_Python_of_the_engine()
    {
        Program("opt/venv/bin/python3", """
            case $3 in
              vllm) printf '3.12.3\n\n0.5.8\n\n1.2.0\n' ;;
              freeze) printf 'zeta==1\nalpha==2\n' ;;
              *) exit 1 ;;
            esac
            """);

        var print = await TakeAsync();

        Assert.Equal("3.12.3", print.GetProperty("python_version").GetString());
        Assert.Equal("""{"sglang":"0.5.8","dynamo":"1.2.0"}""", print.GetProperty("frameworks").GetRawText());
        Assert.Equal(
            """["alpha==2","zeta==1"]""",
            print.GetProperty("pip_packages").GetProperty(Path.Combine(_root, "opt/venv/bin/python3")).GetRawText());
    }

    [Fact]
    public async Task A_program_that_hangs_says_nothing()
    {
        Program("opt/venv/bin/python3", "sleep 600");

        var print = await TakeAsync();

        Assert.Equal(JsonValueKind.Null, print.GetProperty("python_version").ValueKind);
        Assert.Equal("{}", print.GetProperty("frameworks").GetRawText());
    }

    [Fact]
    public async Task Secrets_are_named_and_not_shown()
    {
        var print = await TakeAsync(new()
        {
            ["HF_TOKEN"] = "hf_abc", ["NCCL_DEBUG"] = "INFO", ["VLLM_X"] = "hush", ["HOME"] = "/root",
        });

        Assert.Equal(
            """{"HF_TOKEN":"[REDACTED]","NCCL_DEBUG":"INFO","VLLM_X":"[REDACTED]"}""",
            print.GetProperty("env").GetRawText());
    }

    [Fact]
    public async Task A_model_is_known_by_what_its_download_left()
    {
        Write("model/.cache/huggingface/download/config.json.metadata", "0123456789abcdef\netag\n");
        Write("model/config.json", """{"_name_or_path": "org/small"}""");

        var model = (await TakeAsync()).GetProperty("model");

        Assert.Equal("0123456789abcdef", model.GetProperty("hf_revision").GetString());
        Assert.Equal("org/small", model.GetProperty("model_id").GetString());
    }

    [Theory]
    [InlineData("{\"_name_or_path\": ")]
    [InlineData("[1, 2]")]
    [InlineData("")]
    public async Task A_broken_model_is_unknown(string config)
    {
        Write("model/config.json", config);

        Assert.Equal(JsonValueKind.Null, (await TakeAsync()).GetProperty("model").ValueKind);
    }

    [Fact]
    public async Task A_directory_that_cannot_be_written_is_said_in_a_line()
    {
        Write("file", "");

        Assert.Equal(1, await FingerprintCommand.RunAsync([Path.Combine(_root, "file", "print.json")], default));
    }

    private async Task<JsonElement> TakeAsync(Dictionary<string, string>? variables = null)
    {
        var file = Path.Combine(_root, "logs", "fingerprint_agg_w0.json");
        var surroundings = new Surroundings
        {
            Root = _root,
            Model = Path.Combine(_root, "model"),
            Variables = variables ?? [],
            Hidden = new HashSet<string> { "VLLM_X" },
        };
        await ContainerFingerprint.WriteAsync(file, surroundings, TimeProvider.System, default);
        return JsonDocument.Parse(File.ReadAllText(file)).RootElement;
    }

    private void Program(string path, string script)
    {
        Write(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(
            Path.Combine(_root, path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
