using Srtctl.Report.Details;

namespace Srtctl.Report.Tests.Details;

public class SecretNamesTests
{
    [Theory]
    [InlineData("HF_TOKEN")]
    [InlineData("AWS_SECRET_ACCESS_KEY")]
    [InlineData("api_key")]
    [InlineData("api-key")]
    [InlineData("DB_PASSWORD")]
    public void A_secret_is_hidden(string name) => Assert.Equal("***", SecretNames.Guard(name, "value"));

    [Theory]
    [InlineData("max_num_batched_tokens")]
    [InlineData("NCCL_DEBUG")]
    [InlineData("key")]
    [InlineData("tokenizer")]
    public void Anything_else_is_shown(string name) => Assert.Equal("value", SecretNames.Guard(name, "value"));
}
