using Srtctl.Runtime.Models;

namespace Srtctl.Runtime.Tests.Models;

/// <summary>Directories of models on this machine.</summary>
public sealed class ModelDirectoriesTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public void A_directory_tells_its_heads_and_the_bytes_of_its_weights()
    {
        Write("config.json", """{ "num_attention_heads": 16, "num_hidden_layers": 2 }""");
        Write("model.safetensors.index.json", """{ "metadata": { "total_size": 1234 }, "weight_map": { "a": "b" } }""");

        var shape = new ModelDirectories().Find(_directory.Path);

        Assert.Equal((16, 1234L, _directory.In("config.json")), (shape?.Heads, shape?.Bytes, shape?.Source));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "metadata": 3 }""")]
    [InlineData("""{ "metadata": { "total_size": "much" } }""")]
    public void A_damaged_index_leaves_the_bytes_unknown(string index)
    {
        Write("config.json", """{ "num_attention_heads": 16 }""");
        Write("model.safetensors.index.json", index);

        Assert.Null(new ModelDirectories().Find(_directory.Path)?.Bytes);
    }

    [Fact]
    public void Where_there_is_no_directory_nothing_is_known()
    {
        Assert.Null(new ModelDirectories().Find(_directory.In("none")));
        Assert.Null(new ModelDirectories().Find("hf:Qwen/Qwen3-32B"));
        Assert.Null(new ModelDirectories().Find("an-alias"));
    }

    public void Dispose() => _directory.Dispose();

    private void Write(string name, string text) => File.WriteAllText(_directory.In(name), text);
}
