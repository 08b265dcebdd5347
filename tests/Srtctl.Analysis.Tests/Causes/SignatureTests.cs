using Srtctl.Analysis.Causes;

namespace Srtctl.Analysis.Tests.Causes;

public sealed class SignatureTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var signature in Signatures.All)
            {
                foreach (var example in signature.Examples)
                    rows.Add(signature.Name, example);
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_signature_is_the_first_that_knows_its_own_example(string name, string example) =>
        Assert.Equal(name, Signatures.Of(example)?.Name);

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_no_mild_line(string name, string example)
    {
        Assert.False(MildLine.Is(example), name);
    }

    [Fact]
    public void At_least_forty_signatures_have_a_remedy_and_all_have_an_example()
    {
        Assert.True(Signatures.All.Count(static signature => signature.Remedy is not null) >= 40);
        Assert.All(Signatures.All, static signature => Assert.NotEmpty(signature.Examples));
    }

    [Fact]
    public void Names_are_words_and_belong_to_one_signature()
    {
        var names = Signatures.All.Select(static signature => signature.Name).ToArray();

        Assert.Equal(names.Distinct(), names);
        Assert.All(names, static name => Assert.Matches("^[a-z]+(-[a-z]+)*$", name));
    }

    [Fact]
    public void A_remedy_is_one_sentence_and_what_is_said_has_no_end()
    {
        Assert.All(Signatures.All, static signature => Assert.False(signature.Says.EndsWith('.'), signature.Name));
        Assert.All(
            Signatures.All.Where(static signature => signature.Remedy is not null),
            static signature => Assert.Matches("[.?]$", signature.Remedy));
    }

    [Theory]
    [InlineData("[2025-11-04 05:31:43 TP0] Decode batch, #running-req: 61, #token: 70112, token usage: 0.27")]
    [InlineData("INFO 11-04 05:31:43 [loggers.py:116] Engine 000: Avg prompt throughput: 512.0 tokens/s")]
    [InlineData("2026-03-04 05:06:07 [INFO] Waiting for model: 0/1 prefills, 0/2 decodes ready")]
    [InlineData("[11/04/2025-05:31:43] [TRT-LLM] [I] iter = 198, global_rank = 0, rank = 0")]
    [InlineData("Loading safetensors checkpoint shards: 100% Completed | 163/163 [01:33<00:00,  1.75it/s]")]
    [InlineData("server_args=ServerArgs(model_path='/model', trust_remote_code=True, mem_fraction_static=0.82)")]
    [InlineData("Failed requests:                         0")]
    [InlineData("Successful requests:                     10240")]
    public void Ordinary_lines_are_of_no_kind(string line) => Assert.Null(Signatures.Of(line)?.Name);

    [Theory]
    [InlineData("WARNING 11-04 05:31:43 [envs.py:83] Permission denied: '/root/.cache'")]
    [InlineData("(APIServer pid=7) INFO 11-04 05:31:43 [api.py:3] Connection refused, retrying")]
    [InlineData("[11/04/2025-05:31:43] [TRT-LLM] [RANK 0] [W] Cannot allocate memory for pinned pool")]
    [InlineData("2026-03-04 05:06:07 [INFO] Model is not ready (ConnectionRefused)")]
    [InlineData("2025-12-30T15:52:38.206058Z  WARN dynamo_runtime: Connection refused")]
    [InlineData("W0414 03:56:41.856264 77969 transfer_metadata.cpp:153] Failed to retrieve segment descriptor")]
    [InlineData("{\"time\":\"2025-10-08T13:03:51.794Z\",\"level\":\"INFO\",\"message\":\"Connection refused\"}")]
    public void What_its_program_calls_a_warning_is_mild(string line) => Assert.True(MildLine.Is(line));
}
