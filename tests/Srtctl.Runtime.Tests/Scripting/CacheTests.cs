using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Tests.Scripting;

public sealed class CacheTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_unchanged_script_is_compiled_once()
    {
        var script = _folder.Write("job.csx", ScriptFolder.JobNamed("one") + "job");

        var first = await _folder.LoadAsync(script);
        var written = File.GetLastWriteTimeUtc(Assert.Single(_folder.CacheEntries));
        var second = await _folder.LoadAsync(script, "other", "arguments");

        Assert.Equal(first, second);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Assert.Single(_folder.CacheEntries)));
    }

    [Fact]
    public async Task A_change_in_a_loaded_file_is_seen_even_when_length_and_time_stay()
    {
        var shared = _folder.Write("shared.csx", ScriptFolder.JobNamed("aaa"));
        var script = _folder.Write("job.csx", "#load \"shared.csx\"\njob");
        await _folder.LoadAsync(script);
        var time = File.GetLastWriteTimeUtc(shared);

        _folder.Write("shared.csx", ScriptFolder.JobNamed("bbb"));
        File.SetLastWriteTimeUtc(shared, time);
        var loaded = await _folder.LoadAsync(script);

        Assert.Equal("bbb", Assert.Single(loaded.Points).Job.Name);
    }

    [Fact]
    public async Task A_replaced_reference_is_compiled_against_anew()
    {
        var reference = Path.Combine(_folder.Root, "beside.dll");
        File.Copy(typeof(Xunit.Assert).Assembly.Location, reference);
        var script = _folder.Write("job.csx", "#r \"beside.dll\"\n" + ScriptFolder.JobNamed("one") + "job");
        await _folder.LoadAsync(script);

        File.SetLastWriteTimeUtc(reference, DateTime.UnixEpoch);
        await _folder.LoadAsync(script);

        Assert.Equal(2, _folder.CacheEntries.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task A_truncated_entry_is_compiled_again(int length)
    {
        var script = _folder.Write("job.csx", ScriptFolder.JobNamed("one") + "job");
        var whole = await _folder.LoadAsync(script);
        var entry = Assert.Single(_folder.CacheEntries);
        var bytes = await File.ReadAllBytesAsync(entry);
        await File.WriteAllBytesAsync(entry, bytes[..length]);

        var loaded = await _folder.LoadAsync(script);

        Assert.Equal(whole, loaded);
        Assert.True(new FileInfo(entry).Length > length);
    }

    [Fact]
    public async Task A_flipped_bit_is_noticed()
    {
        var script = _folder.Write("job.csx", ScriptFolder.JobNamed("one") + "job");
        var whole = await _folder.LoadAsync(script);
        var entry = Assert.Single(_folder.CacheEntries);
        var bytes = await File.ReadAllBytesAsync(entry);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(entry, bytes);

        var loaded = await _folder.LoadAsync(script);

        Assert.Equal(whole, loaded);
        Assert.NotEqual(bytes, await File.ReadAllBytesAsync(entry));
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_costs_a_warning()
    {
        _folder.Write("cache", "a file where the directory should be");

        var loaded = await _folder.LoadTextAsync(ScriptFolder.JobNamed("one") + "job");

        Assert.Single(loaded.Points);
        var warning = Assert.Single(loaded.Diagnostics);
        Assert.Equal(("SRT1112", Severity.Warning), (warning.Code, warning.Severity));
    }
}
