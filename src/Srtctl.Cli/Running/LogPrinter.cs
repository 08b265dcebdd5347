using System.Text;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Running;

/// <summary>Prints a log file, also while it grows.</summary>
internal sealed class LogPrinter(Workplace workplace)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Prints what there is, and when following goes on until the run has ended.</summary>
    public async Task PrintAsync(string path, RunDirectory run, bool follow, CancellationToken cancellation)
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var position = 0L;
        while (true)
        {
            var isLast = !follow || RunFiles.Result(run) is not null;
            position = Print(path, position, decoder);
            await workplace.Terminal.Out.FlushAsync(cancellation);
            if (isLast)
                return;
            await Task.Delay(Pause, workplace.Time, cancellation);
        }
    }

    private long Print(string path, long position, Decoder decoder)
    {
        if (!File.Exists(path))
            return position;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Seek(Math.Min(position, file.Length), SeekOrigin.Begin);
        var (bytes, characters) = (new byte[32 * 1024], new char[32 * 1024]);
        while (file.Read(bytes) is var read and > 0)
            workplace.Terminal.Out.Write(characters, 0, decoder.GetChars(bytes, 0, read, characters, 0));
        return file.Position;
    }
}
